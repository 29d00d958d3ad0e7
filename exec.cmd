@rem "exec" in package.json lets npm's signals reach the server. Windows has no such command and needs none: this stands in.
@%*
