-- login_key is the user name in lower case: names are compared without case.
CREATE TABLE account (
    login_key     VARCHAR(255) PRIMARY KEY,
    user_name     VARCHAR(255) NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    enabled       BOOLEAN NOT NULL,
    expires_at    BIGINT
);

-- Failed logins of any name, also of names without an account, so that an answer never tells which names exist.
CREATE TABLE login_failure (
    login_key    VARCHAR(255) PRIMARY KEY,
    failures     INT NOT NULL,
    last_failure BIGINT NOT NULL
);

-- Only a hash of the ticket is kept: who reads the database cannot log in with it. Times are epoch milliseconds.
CREATE TABLE ticket (
    ticket_hash VARCHAR(64) PRIMARY KEY,
    user_name   VARCHAR(255) NOT NULL,
    login_key   VARCHAR(255) NOT NULL,
    expires_at  BIGINT NOT NULL
);
CREATE INDEX ticket_login_idx ON ticket (login_key);
CREATE INDEX ticket_expiry_idx ON ticket (expires_at);
