"""Assess: this engagement beside another one."""
