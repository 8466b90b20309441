; The installer for Windows: for the person who runs it, so that no administrator is asked.
;   makensis -DVERSION=0.1.0 -DFOLDER=... -DICON=diffviewer.ico -DTARGET=diffviewer-0.1.0-setup.exe diffviewer.nsi
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define NAME "Diffviewer"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Diffviewer"
!define CLASS "Diffviewer.Page"
!define APP "Software\Classes\Applications\diffviewerw.exe"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Diffviewer"
InstallDirRegKey HKCU "Software\Diffviewer" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Diffviewer authors. MIT licence."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\diffviewerw.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString Running ${LANG_ENGLISH} "Diffviewer is running. Close it, also its icon beside the clock, and try again."
LangString Running ${LANG_GERMAN} "Diffviewer läuft noch. Beenden Sie es, auch das Symbol neben der Uhr, und versuchen Sie es erneut."
LangString Running ${LANG_FRENCH} "Diffviewer est en cours d’exécution. Fermez-le, ainsi que son icône près de l’horloge, puis réessayez."
LangString Running ${LANG_SPANISH} "Diffviewer se está ejecutando. Ciérrelo, también su icono junto al reloj, e inténtelo de nuevo."
LangString Bits ${LANG_ENGLISH} "Diffviewer needs a 64-bit Windows."
LangString Bits ${LANG_GERMAN} "Diffviewer braucht ein 64-Bit-Windows."
LangString Bits ${LANG_FRENCH} "Diffviewer a besoin d’un Windows 64 bits."
LangString Bits ${LANG_SPANISH} "Diffviewer necesita un Windows de 64 bits."

; a program that runs cannot be replaced: it cannot be opened for writing
!macro RefuseWhileRunning
  again:
  IfFileExists "$INSTDIR\diffviewerw.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\diffviewerw.exe" a
  IfErrors 0 closed
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
  Abort
  closed:
  FileClose $0
  free:
!macroend

!macro Offer ending
  WriteRegStr HKCU "${APP}\SupportedTypes" "${ending}" ""
  WriteRegStr HKCU "Software\Classes\${ending}\OpenWithProgids" "${CLASS}" ""
!macroend

!macro TakeBack ending
  DeleteRegValue HKCU "Software\Classes\${ending}\OpenWithProgids" "${CLASS}"
!macroend

!macro ForEveryEnding what
  !insertmacro ${what} ".html"
  !insertmacro ${what} ".htm"
  !insertmacro ${what} ".xhtml"
  !insertmacro ${what} ".mhtml"
  !insertmacro ${what} ".mht"
  !insertmacro ${what} ".webarchive"
  !insertmacro ${what} ".txt"
  !insertmacro ${what} ".md"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Bits)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section "Diffviewer"
  !insertmacro RefuseWhileRunning
  ; what an older version had and this one has not must not stay
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Diffviewer.lnk" "$INSTDIR\diffviewerw.exe"

  WriteRegStr HKCU "Software\Diffviewer" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\diffviewerw.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Diffviewer authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"

  ; offered by "Open with"; pages go on to open in the browser
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Saved page"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\diffviewerw.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\diffviewerw.exe" "%1"'
  WriteRegStr HKCU "${APP}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APP}\shell\open\command" "" '"$INSTDIR\diffviewerw.exe" "%1"'
  !insertmacro ForEveryEnding Offer
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  ; the library and the settings are the person's and stay; the README says where they are
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\diffviewer.exe"
  Delete "$INSTDIR\diffviewerw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Diffviewer.lnk"
  !insertmacro ForEveryEnding TakeBack
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "${APP}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Diffviewer"
  ; it would start at login what is gone
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "diffviewer"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
