"""Runs the benchmarks as ``python -m voipms_rules.bench``."""

import sys

from voipms_rules.bench.main import main

sys.exit(main())
