"""The network: fetching pages and feeds politely, and knowing when the next fetch is due."""
