"""The synthetic papers of the sample shipments."""
