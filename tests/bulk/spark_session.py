"""Spark sessions of the tests: on loopback, without a web page."""

from __future__ import annotations

from pyspark.sql import SparkSession

LOOPBACK = "127.0.0.1"


def session(master: str = "local[2]", **settings: str) -> SparkSession:
    builder = SparkSession.builder.master(master).config("spark.ui.enabled", "false")
    own = {"spark.driver.host": LOOPBACK, "spark.driver.bindAddress": LOOPBACK, **settings}
    for name, value in own.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()
