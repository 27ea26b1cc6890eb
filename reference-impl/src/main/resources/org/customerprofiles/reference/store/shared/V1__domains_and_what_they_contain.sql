-- Texts are bytes: text would refuse the character U+0000, and the order of bytes is that of no language.
-- Records are written by the stores' common encoding.

-- One row. Whoever creates a domain, or goes through all of them to change them, holds it.
CREATE TABLE domain_numbers (
    last_number bigint NOT NULL
);

INSERT INTO domain_numbers (last_number) VALUES (0);

-- Whoever writes into a domain holds its row.
CREATE TABLE domains (
    name             bytea  NOT NULL PRIMARY KEY,
    record           bytea  NOT NULL,
    profiles         bigint NOT NULL,
    metered_profiles bigint NOT NULL,
    objects          bigint NOT NULL,
    total_size       bigint NOT NULL
);

-- What follows belongs to a domain by its number, which is never given again.
CREATE TABLE profiles (
    domain bigint NOT NULL,
    id     bytea  NOT NULL,
    record bytea  NOT NULL,
    PRIMARY KEY (domain, id)
);

-- The index that profiles are found by: digests of a key's name and of its value, as those may be longer than what fits into
-- an index.
CREATE TABLE postings (
    domain     bigint NOT NULL,
    key_name   bytea  NOT NULL,
    value      bytea  NOT NULL,
    profile_id bytea  NOT NULL,
    PRIMARY KEY (domain, key_name, value, profile_id)
);

CREATE TABLE profile_objects (
    domain     bigint NOT NULL,
    type_name  bytea  NOT NULL,
    unique_key bytea  NOT NULL,
    profile_id bytea  NOT NULL,
    record     bytea  NOT NULL,
    PRIMARY KEY (domain, type_name, unique_key)
);

CREATE INDEX objects_of_profiles ON profile_objects (domain, profile_id, type_name, unique_key);

CREATE TABLE object_types (
    domain bigint NOT NULL,
    name   bytea  NOT NULL,
    record bytea  NOT NULL,
    PRIMARY KEY (domain, name)
);

CREATE TABLE match_runs (
    domain bigint NOT NULL PRIMARY KEY,
    record bytea  NOT NULL
);
