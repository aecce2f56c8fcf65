// The zip dialect.
