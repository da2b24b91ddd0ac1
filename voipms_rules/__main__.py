"""``python -m voipms_rules``: the command line, see :mod:`voipms_rules.cli.main`."""

import sys

from voipms_rules.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
