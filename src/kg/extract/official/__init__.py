"""Readers of the parts of an official report, one a module. None knows another."""
