/* The beginning of an AppImage: shows the squashed folder behind it as a file system and becomes the program in there.
 *
 * Where the system has no FUSE the folder is unpacked into a temporary place for as long as the program runs. Words of
 * its own: --appimage-extract, --appimage-extract-and-run, --appimage-mount, --appimage-offset.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>
#include <squashfuse/util.h>

/* Our folder is squeezed with zstd; what the library knows besides is neither needed nor wanted in here. */
int uncompress(void) { return -1; }
int lzma_stream_buffer_decode(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int LZ4_decompress_safe(void) { return -1; }

static char self[PATH_MAX];
static pid_t program;

static void fail(const char *what, const char *which)
{
	fprintf(stderr, "diffviewer: %s “%s”: %s.\n", what, which, strerror(errno));
	exit(2);
}

/* Where this program ends in its file and the folder begins. */
static size_t own_size(void)
{
	Elf64_Ehdr head;
	int file = open(self, O_RDONLY | O_CLOEXEC);
	if (file < 0 || read(file, &head, sizeof head) != (ssize_t)sizeof head)
		fail("The file cannot be read", self);
	close(file);
	return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static void open_image(sqfs *fs)
{
	if (sqfs_open_image(fs, self, own_size()) != SQFS_OK)
		exit(2);
}

/* A folder that only this person may enter. */
static char *own_folder(void)
{
	static char place[PATH_MAX];
	const char *parent = getenv("TMPDIR");
	if (parent == NULL || parent[0] != '/')
		parent = "/tmp";
	snprintf(place, sizeof place, "%s/.mount_diffviewer-XXXXXX", parent);
	if (mkdtemp(place) == NULL)
		fail("No folder can be made in", parent);
	return place;
}

static int take_away(const char *path, const struct stat *what, int kind, struct FTW *where)
{
	(void)what, (void)kind, (void)where;
	return remove(path);
}

static void unpack_file(sqfs *fs, sqfs_inode *node, const char *target)
{
	static char piece[1 << 17];
	int file = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, node->base.mode & 0777);
	if (file < 0)
		fail("This cannot be written", target);
	for (sqfs_off_t at = 0;;) {
		sqfs_off_t size = sizeof piece;
		if (sqfs_read_range(fs, node, at, &size, piece) != SQFS_OK) {
			errno = EIO;
			fail("This cannot be unpacked", target);
		}
		if (size == 0)
			break;
		at += size;
		for (char *from = piece; size > 0;) {
			ssize_t written = write(file, from, size);
			if (written < 0)
				fail("This cannot be written", target);
			from += written;
			size -= written;
		}
	}
	if (close(file) != 0)
		fail("This cannot be written", target);
}

static void unpack(const char *folder)
{
	sqfs fs;
	sqfs_traverse way;
	sqfs_err error;
	open_image(&fs);
	if (mkdir(folder, 0755) != 0 && errno != EEXIST)
		fail("This folder cannot be made", folder);
	if (sqfs_traverse_open(&way, &fs, sqfs_inode_root(&fs)) != SQFS_OK) {
		errno = EIO;
		fail("This cannot be unpacked", self);
	}
	while (sqfs_traverse_next(&way, &error)) {
		char target[PATH_MAX], link[PATH_MAX];
		size_t length = sizeof link;
		sqfs_inode node;
		if (way.dir_end)
			continue;
		snprintf(target, sizeof target, "%s/%s", folder, way.path);
		if ((error = sqfs_inode_get(&fs, &node, sqfs_dentry_inode(&way.entry))) != SQFS_OK)
			break;
		if (S_ISDIR(node.base.mode)) {
			if (mkdir(target, 0755) != 0 && errno != EEXIST)
				fail("This folder cannot be made", target);
		} else if (S_ISLNK(node.base.mode)) {
			if ((error = sqfs_readlink(&fs, &node, link, &length)) != SQFS_OK)
				break;
			unlink(target);
			if (symlink(link, target) != 0)
				fail("This cannot be written", target);
		} else if (S_ISREG(node.base.mode)) {
			unpack_file(&fs, &node, target);
		}
	}
	if (error != SQFS_OK) {
		errno = EIO;
		fail("This cannot be unpacked", self);
	}
	sqfs_traverse_close(&way);
}

static void quiet(enum fuse_log_level level, const char *words, va_list given)
{
	(void)level, (void)words, (void)given;
}

/* Show the folder until nobody holds the other end of `held` any more; say so through `ready` once it can be seen. */
static void serve(const char *place, int held, int ready)
{
	static sqfs_ll image;
	struct fuse_lowlevel_ops answers = {
		.getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
		.readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open,
		.release = sqfs_ll_op_release, .read = sqfs_ll_op_read, .readlink = sqfs_ll_op_readlink,
		.forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
	};
	struct fuse_args words = FUSE_ARGS_INIT(0, NULL);
	struct fuse_buf asked = {.mem = NULL};
	sqfs_ll_chan channel;
	int nothing = open("/dev/null", O_RDWR);

	/* it outlives the program by a moment: it must hold neither its terminal nor its pipes */
	setsid();
	for (int number = 0; number < 1024; number++)
		if (number < 3)
			dup2(nothing, number);
		else if (number != held && number != ready)
			close(number);
	for (int signal_ = 1; signal_ < NSIG; signal_++)
		if (signal_ != SIGCHLD)
			signal(signal_, SIG_IGN);
	fuse_set_log_func(quiet);

	if (sqfs_open_image(&image.fs, self, own_size()) != SQFS_OK || sqfs_ll_init(&image) != SQFS_OK)
		_exit(2);
	fuse_opt_add_arg(&words, "diffviewer");
	fuse_opt_add_arg(&words, "-oro,nosuid,nodev,fsname=diffviewer,subtype=squashfuse");
	if (sqfs_ll_mount(&channel, place, &words, &answers, sizeof answers, &image) != SQFS_OK)
		_exit(2);
	if (write(ready, "", 1) != 1 || close(ready) != 0)
		_exit(2);

	struct pollfd watched[] = {{fuse_session_fd(channel.session), POLLIN, 0}, {held, 0, 0}};
	while (!fuse_session_exited(channel.session)) {
		if (poll(watched, 2, -1) < 0 && errno != EINTR)
			break;
		if (watched[1].revents != 0)
			break;
		if (watched[0].revents == 0)
			continue;
		int size = fuse_session_receive_buf(channel.session, &asked);
		if (size == -EINTR)
			continue;
		if (size <= 0)
			break;
		fuse_session_process_buf(channel.session, &asked);
	}
	fuse_session_unmount(channel.session);
	rmdir(place);
	_exit(0);
}

/* Whether the folder can be seen at `place` now; if so, it can until this process and what it becomes have ended. */
static bool mounted(const char *place)
{
	int held[2], ready[2];
	char answer, number[16];
	if (pipe(held) != 0 || pipe2(ready, O_CLOEXEC) != 0)
		fail("No pipe can be made for", self);
	pid_t server = fork();
	if (server == 0) {
		/* a child of nobody: the program must not find a child that it never started */
		if (fork() != 0)
			_exit(0);
		close(held[0]);
		close(ready[0]);
		serve(place, held[1], ready[1]);
	}
	close(held[1]);
	close(ready[1]);
	if (server > 0)
		waitpid(server, NULL, 0);
	bool there = read(ready[0], &answer, 1) == 1;
	close(ready[0]);
	if (!there) {
		close(held[0]);
		return false;
	}
	snprintf(number, sizeof number, "%d", held[0]);
	setenv("DIFFVIEWER_HELD", number, 1);
	return true;
}

static void become(const char *folder, char **words)
{
	char program[PATH_MAX];
	snprintf(program, sizeof program, "%s/AppRun", folder);
	setenv("APPIMAGE", self, 1);
	setenv("APPDIR", folder, 1);
	execv(program, words);
	fail("This cannot be started", program);
}

static void pass_on(int number)
{
	kill(program, number);
}

/* Run the program from an unpacked folder, and leave nothing of it. */
static int run_unpacked(char **words)
{
	const char *folder = own_folder();
	int status = 0;
	unpack(folder);
	program = fork();
	if (program < 0)
		fail("This cannot be started", folder);
	if (program == 0)
		become(folder, words);
	signal(SIGINT, SIG_IGN); /* a terminal sends it to both */
	signal(SIGHUP, SIG_IGN);
	signal(SIGTERM, pass_on);
	while (waitpid(program, &status, 0) < 0 && errno == EINTR)
		;
	nftw(folder, take_away, 16, FTW_DEPTH | FTW_PHYS);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **words)
{
	const char *first = count > 1 ? words[1] : "";
	ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
	if (length < 0)
		fail("This file is not to be found", words[0]);
	self[length] = 0;

	if (strcmp(first, "--appimage-offset") == 0) {
		printf("%zu\n", own_size());
		return 0;
	}
	if (strcmp(first, "--appimage-extract") == 0) {
		unpack("squashfs-root");
		return 0;
	}
	if (strcmp(first, "--appimage-extract-and-run") == 0) {
		words[1] = words[0];
		return run_unpacked(words + 1);
	}
	if (getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL)
		return run_unpacked(words);

	const char *place = own_folder();
	if (!mounted(place)) {
		rmdir(place);
		if (strcmp(first, "--appimage-mount") != 0)
			return run_unpacked(words);
		fprintf(stderr, "diffviewer: This system cannot mount the file; --appimage-extract unpacks it.\n");
		return 2;
	}
	if (strcmp(first, "--appimage-mount") == 0) {
		printf("%s\n", place);
		fflush(stdout);
		for (;;)
			pause();
	}
	become(place, words);
}
