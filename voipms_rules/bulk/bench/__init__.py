"""Measures bulk checking: ``python -m voipms_rules.bulk.bench``.

:mod:`.data` makes files, :mod:`.contestants` and :mod:`.peers` judge one each in a
process of its own, :mod:`.__main__` takes turns and prints medians and ratios.
"""
