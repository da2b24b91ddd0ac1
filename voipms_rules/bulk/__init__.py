"""Bulk checking: every row of a file judged by an SQL engine, with the verdicts of ``check``.

The checks are printed by :mod:`voipms_rules.targets.sql`.  :mod:`.job` says what
is asked, :mod:`.sources` what is read, :mod:`.engine` runs it in DuckDB,
:mod:`.scalar` judges the rows that no SQL text can hold, :mod:`.output` writes
rows, :mod:`.summary` and :mod:`.report` say what was found.  :mod:`.frames` and
:mod:`.spark` judge tables in memory, :mod:`.cluster` files on Spark.
"""
