"""Benchmarks: what the installed validator costs, beside the validators people know.

It stands behind the whole pipeline and feeds nothing: it reads the catalog, runs
the installed ``voipms_checks`` and the peers of the extra ``[bench]``, and prints.
``python -m voipms_rules.bench`` runs everything; see :mod:`.main` for the parts.
"""
