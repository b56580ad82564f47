"""Words and parts from which values are combined, so that no value is seen often enough to be learnt by heart."""
