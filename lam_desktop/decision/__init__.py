"""One door for every effect: risk, labels, policy, tickets, approvals."""
