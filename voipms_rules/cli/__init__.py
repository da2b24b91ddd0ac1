"""The command line: argument parsing in :mod:`.main`, one module per command."""
