"""Benchmarks: what the checks cost, beside the validators people know.

They stand behind the whole pipeline and feed nothing; see :mod:`.languages`.
"""
