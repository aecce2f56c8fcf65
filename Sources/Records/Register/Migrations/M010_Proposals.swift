/// Files taken out of a watched folder, and where each may belong, until a person decides.
///
/// Their bytes are in the vault. A row is never deleted: how it ended is noted beside it, once.
enum M010_Proposals {
    static let sql = """
        CREATE TABLE proposal (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            size INTEGER NOT NULL CHECK (size > 0),             -- bytes
            mediaType TEXT NOT NULL,
            source TEXT NOT NULL,                               -- the path it was taken from
            places TEXT NOT NULL CHECK (json_valid(places)),    -- the most likely first, with reasons
            doubt TEXT CHECK (doubt IS NULL OR json_valid(doubt)),
            takenBy TEXT NOT NULL,
            takenAt TEXT NOT NULL,
            ending TEXT CHECK (ending IN ('filed', 'returned')),
            endedBy TEXT,
            endedAt TEXT,
            CHECK ((ending IS NULL) = (endedBy IS NULL) AND (ending IS NULL) = (endedAt IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX openProposalOfBytes ON proposal (digest) WHERE ending IS NULL;
        CREATE TRIGGER proposalIsNeverDeleted BEFORE DELETE ON proposal
        BEGIN SELECT RAISE(ABORT, 'a proposal is never deleted'); END;
        CREATE TRIGGER proposalIsOnlyEnded BEFORE UPDATE ON proposal
        WHEN OLD.ending IS NOT NULL OR (NEW.id, NEW.name, NEW.digest, NEW.size, NEW.mediaType, NEW.source, NEW.places,
            NEW.doubt, NEW.takenBy, NEW.takenAt) IS NOT (OLD.id, OLD.name, OLD.digest, OLD.size, OLD.mediaType,
            OLD.source, OLD.places, OLD.doubt, OLD.takenBy, OLD.takenAt)
        BEGIN SELECT RAISE(ABORT, 'a proposal is only ended'); END;

        """
}
