-- dragoman ledger: what happened, once, with everybody who told of it. Explained in docs/ledger.md.
--
-- Three layers:
--   1. told     what single documents say: documents, evidence, contact_reports, event_reports, statements. Never changed by merging.
--   2. merged   contacts and events, one row for one thing in the world; every report belongs to exactly one of them. A function of
--               layer 1 and of `settings` alone: the order in which documents came plays no part.
--   3. views    for reading in the sqlite3 shell: contact_list, event_list, statement_list, contact_sources, event_sources.
--
-- A value that is not known is NULL. Days are text, 2022-02-07; `grain` tells how exact they are. Offsets count Unicode code points of
-- the article's text. `uid` is the id that JSON Lines records carry; `id` is SQLite's own and means nothing outside the file.

CREATE TABLE settings (             -- with what the merged layer was made (data/merge/settings.tsv)
  name TEXT PRIMARY KEY,
  value REAL NOT NULL,
  made REAL                         -- with which the merged layer was made; where value differs, it is made anew with the next batch
) STRICT, WITHOUT ROWID;

-- ---- who and where ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE actors (               -- one row for each way of naming a party; two rows with one wikidata id are one party
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,         -- all columns below, joined
  name TEXT NOT NULL,
  code TEXT,                        -- "FRA GOV", "NATO"
  country TEXT,                     -- ISO 3166-1 alpha-3, or EUR, IGO, UNO, ...
  sectors TEXT,                     -- PLOVER sectors, main one first: "GOV MIL"
  wikidata TEXT                     -- "Q3052772"
) STRICT;
CREATE INDEX actors_name ON actors(name COLLATE NOCASE);
CREATE INDEX actors_country ON actors(country);
CREATE INDEX actors_wikidata ON actors(wikidata);

CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,         -- all columns below, joined
  name TEXT NOT NULL,
  country TEXT,
  admin1 TEXT,
  lat REAL, lon REAL,
  geonameid INTEGER,
  kind TEXT                         -- city, country, region, building
) STRICT;
CREATE INDEX places_name ON places(name COLLATE NOCASE);
CREATE INDEX places_country ON places(country);

-- ---- 1. told -------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  doc TEXT NOT NULL UNIQUE,         -- the id that the article came with, else the hash of its text
  hash TEXT NOT NULL,               -- of all its records: a document that comes again with the same hash changes nothing
  title TEXT, source TEXT, url TEXT, language TEXT,
  published TEXT,                   -- day of publication
  reference_date TEXT,              -- day that "yesterday" was counted from
  day TEXT,                         -- published, else reference_date: when this was told
  print TEXT,                       -- MinHash of its words; near-identical articles have near-identical prints
  sentences INTEGER, tokens INTEGER,
  record TEXT NOT NULL              -- the document record as it came (JSON)
) STRICT;
CREATE INDEX documents_day ON documents(day);

CREATE TABLE evidence (             -- the sentences that records were read from
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  sentence INTEGER,                 -- from 0
  start INTEGER, end INTEGER,       -- in the article's text
  text TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_document ON evidence(document_id);

CREATE TABLE contact_reports (      -- a contact as one document tells of it
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  leader INTEGER,                   -- the report that it was found to be one with; its own id where it leads
  points REAL,                      -- for being one with the leader
  contact_id INTEGER REFERENCES contacts(id),   -- the contact it was merged into
  voice INTEGER,                    -- reports of one contact with the same number are one voice: same outlet, or the same text
  why TEXT,                         -- why it was merged into that contact
  form TEXT NOT NULL, status TEXT,
  start TEXT, end TEXT, grain TEXT,
  confidence REAL,
  key TEXT NOT NULL,                -- last day on which it can have been, and the parties: docs/method/merging.md
  record TEXT NOT NULL,             -- the whole record as it came (JSON)
  UNIQUE (document_id, uid)
) STRICT;
CREATE INDEX contact_reports_contact ON contact_reports(contact_id);
CREATE INDEX contact_reports_leader ON contact_reports(leader);

CREATE TABLE event_reports (        -- an event as one document tells of it
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  leader INTEGER,                   -- the report that it was found to be one with; its own id where it leads
  points REAL,                      -- for being one with the leader
  event_id INTEGER REFERENCES events(id),
  voice INTEGER,
  why TEXT,
  type TEXT NOT NULL, status TEXT,
  start TEXT, end TEXT, grain TEXT,
  confidence REAL,
  key TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (document_id, uid)
) STRICT;
CREATE INDEX event_reports_event ON event_reports(event_id);
CREATE INDEX event_reports_leader ON event_reports(leader);

CREATE TABLE contact_report_events (-- which events a contact is told by ('part') and which came of it ('outcome')
  report_id INTEGER NOT NULL REFERENCES contact_reports(id) ON DELETE CASCADE,
  event_report_id INTEGER NOT NULL REFERENCES event_reports(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('part', 'outcome')),
  PRIMARY KEY (report_id, event_report_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_report_events_event ON contact_report_events(event_report_id);

CREATE TABLE contact_evidence (     -- the sentences a contact report was read from
  report_id INTEGER NOT NULL REFERENCES contact_reports(id) ON DELETE CASCADE,
  evidence_id INTEGER NOT NULL REFERENCES evidence(id) ON DELETE CASCADE,
  trigger TEXT, rule TEXT,          -- the words that carry it, the pattern that fired
  PRIMARY KEY (report_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_evidence_evidence ON contact_evidence(evidence_id);

CREATE TABLE event_evidence (       -- the sentences an event report was read from
  report_id INTEGER NOT NULL REFERENCES event_reports(id) ON DELETE CASCADE,
  evidence_id INTEGER NOT NULL REFERENCES evidence(id) ON DELETE CASCADE,
  trigger TEXT, rule TEXT,
  PRIMARY KEY (report_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_evidence_evidence ON event_evidence(evidence_id);

CREATE TABLE statements (           -- who said what; not merged, each document speaks for itself
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  speaker_id INTEGER NOT NULL REFERENCES actors(id),
  speaker_role TEXT,                -- office held, as told: "president"
  addressee_id INTEGER REFERENCES actors(id),
  verb TEXT,
  mode TEXT,                        -- direct, indirect, mixed
  content TEXT,                     -- the said words
  content_start INTEGER, content_end INTEGER,
  stance TEXT,
  start TEXT, end TEXT, grain TEXT, -- when it was said
  day TEXT,                         -- start, else the document's day: to sort and select by
  contact_report_id INTEGER REFERENCES contact_reports(id) ON DELETE SET NULL, -- said at this contact
  evidence_id INTEGER REFERENCES evidence(id),
  confidence REAL, rule TEXT,
  record TEXT NOT NULL,
  UNIQUE (document_id, uid)
) STRICT;
CREATE INDEX statements_speaker ON statements(speaker_id);
CREATE INDEX statements_addressee ON statements(addressee_id);
CREATE INDEX statements_day ON statements(day);
CREATE INDEX statements_contact ON statements(contact_report_id);
CREATE INDEX statements_evidence ON statements(evidence_id);

CREATE TABLE statement_topics (
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,               -- order in the record, from 0
  topic TEXT NOT NULL,
  PRIMARY KEY (statement_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_about (      -- actors that the said words speak of
  statement_id INTEGER NOT NULL REFERENCES statements(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  PRIMARY KEY (statement_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_about_actor ON statement_about(actor_id);

-- ---- 2. merged -------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE contacts (             -- one real meeting, visit, call, summit, round of talks, press conference, interview, letter
  id INTEGER PRIMARY KEY,
  leader INTEGER UNIQUE,            -- the report that the others joined
  uid TEXT NOT NULL,                -- uid of the report that was published first: stays as later reports join
  form TEXT NOT NULL,               -- meeting, visit, call, summit, talks, press_conference, briefing, interview, letter
  status TEXT,                      -- latest known: happened, ongoing, scheduled, proposed, cancelled, denied, hypothetical
  start TEXT, end TEXT, grain TEXT, -- NULL: no day known
  duration TEXT,                    -- ISO 8601
  place_id INTEGER REFERENCES places(id),
  confidence REAL,
  reports INTEGER NOT NULL,         -- how often it is told
  documents INTEGER NOT NULL,       -- by how many documents
  voices INTEGER NOT NULL,          -- by how many independent sources
  first_day TEXT, last_day TEXT,    -- first and last day on which documents told of it
  revision INTEGER NOT NULL         -- changes of status, day or place over its history: SEQUENCE of an iCalendar entry
) STRICT;
CREATE INDEX contacts_uid ON contacts(uid);
CREATE INDEX contacts_start ON contacts(start);
CREATE INDEX contacts_long ON contacts(end) WHERE end > start;  -- what lasts more than a day: found by its end too
CREATE INDEX contacts_place ON contacts(place_id);

CREATE TABLE participants (
  contact_id INTEGER NOT NULL REFERENCES contacts(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,               -- order, from 0
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  role TEXT,                        -- office held at the time: "president"
  host INTEGER NOT NULL DEFAULT 0,  -- 1: it was the host
  reports INTEGER NOT NULL,         -- how many reports name it (or name it less precisely)
  PRIMARY KEY (contact_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_actor ON participants(actor_id);

CREATE TABLE contact_topics (
  contact_id INTEGER NOT NULL REFERENCES contacts(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  topic TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (contact_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_history (      -- what was known of it when: one row for each change of status, day or place
  contact_id INTEGER NOT NULL REFERENCES contacts(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  told TEXT,                        -- day on which it was told
  status TEXT,
  start TEXT, end TEXT,
  report_id INTEGER NOT NULL REFERENCES contact_reports(id) ON DELETE CASCADE,
  PRIMARY KEY (contact_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_history_report ON contact_history(report_id);

CREATE TABLE contact_conflicts (    -- values in which sources differ: one row for each value
  contact_id INTEGER NOT NULL REFERENCES contacts(id) ON DELETE CASCADE,
  field TEXT NOT NULL,              -- day, place, duration, form, status
  value TEXT NOT NULL,
  chosen INTEGER NOT NULL,          -- 1: the value that the contact has
  reports INTEGER NOT NULL,         -- that give this value
  PRIMARY KEY (contact_id, field, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (               -- one deed of one party towards another (PLOVER, CAMEO)
  id INTEGER PRIMARY KEY,
  leader INTEGER UNIQUE,
  uid TEXT NOT NULL,
  type TEXT NOT NULL, mode TEXT,
  contexts TEXT,                    -- "diplomatic military"
  quad INTEGER, score REAL,
  cameo TEXT, goldstein REAL,
  status TEXT,
  auxiliary TEXT,                   -- "future negation"
  start TEXT, end TEXT, grain TEXT,
  place_id INTEGER REFERENCES places(id),
  confidence REAL,
  reports INTEGER NOT NULL, documents INTEGER NOT NULL, voices INTEGER NOT NULL,
  first_day TEXT, last_day TEXT,
  day TEXT                          -- start, else first_day: to sort and select by
) STRICT;
CREATE INDEX events_uid ON events(uid);
CREATE INDEX events_day ON events(day);
CREATE INDEX events_long ON events(end) WHERE end > day;
CREATE INDEX events_type ON events(type, day);
CREATE INDEX events_place ON events(place_id);

CREATE TABLE event_actors (
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  n INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  role TEXT,
  PRIMARY KEY (event_id, side, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actors_actor ON event_actors(actor_id);

CREATE TABLE event_topics (
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  topic TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (event_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_counts (         -- dead, injured, arrested, crowd: lowest and highest number that any report gives
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  min INTEGER NOT NULL, max INTEGER,-- max NULL: no upper bound is told
  PRIMARY KEY (event_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_conflicts (
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  chosen INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (event_id, field, value)
) STRICT, WITHOUT ROWID;

-- How reports that could be one find each other: hashes of pairs of parties, and the day. Of use to the program alone.
CREATE TABLE contact_units (
  unit INTEGER NOT NULL,
  day INTEGER NOT NULL,             -- last day on which it can have been, counted from 1970-01-01
  report_id INTEGER NOT NULL REFERENCES contact_reports(id) ON DELETE CASCADE,
  PRIMARY KEY (unit, day, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_units_report ON contact_units(report_id);
CREATE TABLE event_units (
  unit INTEGER NOT NULL,
  day INTEGER NOT NULL,             -- last day on which it can have been, counted from 1970-01-01
  report_id INTEGER NOT NULL REFERENCES event_reports(id) ON DELETE CASCADE,
  PRIMARY KEY (unit, day, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_units_report ON event_units(report_id);

-- ---- full text -------------------------------------------------------------------------------------------------------------------------------
--   SELECT text FROM evidence WHERE id IN (SELECT rowid FROM evidence_text WHERE evidence_text MATCH 'security NEAR guarantees');

CREATE VIRTUAL TABLE evidence_text USING fts5(text, content='evidence', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER evidence_text_in AFTER INSERT ON evidence BEGIN
  INSERT INTO evidence_text(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER evidence_text_out AFTER DELETE ON evidence BEGIN
  INSERT INTO evidence_text(evidence_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE VIRTUAL TABLE title_text USING fts5(title, content='documents', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER title_text_in AFTER INSERT ON documents BEGIN
  INSERT INTO title_text(rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER title_text_out AFTER DELETE ON documents BEGIN
  INSERT INTO title_text(title_text, rowid, title) VALUES ('delete', old.id, old.title);
END;

-- ---- 3. views ----------------------------------------------------------------------------------------------------------------------------------

CREATE VIEW contact_list AS
SELECT c.id, c.uid, c.start, c.end, c.grain, c.form, c.status,
  (SELECT group_concat(name, '; ') FROM (SELECT a.name || coalesce(' (' || a.country || ')', '') || CASE p.host WHEN 1 THEN ' [host]' ELSE '' END AS name
     FROM participants p JOIN actors a ON a.id = p.actor_id WHERE p.contact_id = c.id ORDER BY p.n)) AS participants,
  l.name AS place, l.country AS place_country, c.duration,
  (SELECT group_concat(topic, '; ') FROM (SELECT topic FROM contact_topics t WHERE t.contact_id = c.id ORDER BY t.n)) AS topics,
  c.voices, c.documents, c.reports, c.confidence, c.first_day, c.last_day
FROM contacts c LEFT JOIN places l ON l.id = c.place_id;

CREATE VIEW event_list AS
SELECT e.id, e.uid, e.day, e.start, e.end, e.grain, e.type, e.mode, e.cameo, e.quad, e.score, e.goldstein, e.status,
  (SELECT group_concat(name, '; ') FROM (SELECT a.name || coalesce(' (' || a.country || ')', '') AS name FROM event_actors p
     JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.side = 'actor' ORDER BY p.n)) AS actors,
  (SELECT group_concat(name, '; ') FROM (SELECT a.name || coalesce(' (' || a.country || ')', '') AS name FROM event_actors p
     JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.side = 'recipient' ORDER BY p.n)) AS recipients,
  l.name AS place, l.country AS place_country, e.voices, e.documents, e.reports, e.confidence, e.first_day, e.last_day
FROM events e LEFT JOIN places l ON l.id = e.place_id;

CREATE VIEW statement_list AS
SELECT s.id, s.uid, s.day, s.start, s.end, s.grain, a.name AS speaker, a.country, s.speaker_role AS role, s.verb, s.mode, s.stance, s.content,
  b.name AS addressee,
  (SELECT group_concat(topic, '; ') FROM (SELECT topic FROM statement_topics t WHERE t.statement_id = s.id ORDER BY t.n)) AS topics,
  r.contact_id, d.doc, d.title, d.source, d.url, s.confidence
FROM statements s JOIN actors a ON a.id = s.speaker_id JOIN documents d ON d.id = s.document_id
LEFT JOIN actors b ON b.id = s.addressee_id LEFT JOIN contact_reports r ON r.id = s.contact_report_id;

CREATE VIEW contact_sources AS       -- who tells of a contact, in which words, and why that is the same contact
SELECT r.contact_id, r.voice, d.day, d.source, d.doc, d.title, d.url, r.form, r.status, r.start, r.why,
  (SELECT group_concat(text, ' ... ') FROM (SELECT v.text FROM contact_evidence x JOIN evidence v ON v.id = x.evidence_id
     WHERE x.report_id = r.id ORDER BY v.sentence)) AS evidence
FROM contact_reports r JOIN documents d ON d.id = r.document_id;

CREATE VIEW event_sources AS
SELECT r.event_id, r.voice, d.day, d.source, d.doc, d.title, d.url, r.type, r.status, r.start, r.why,
  (SELECT group_concat(text, ' ... ') FROM (SELECT v.text FROM event_evidence x JOIN evidence v ON v.id = x.evidence_id
     WHERE x.report_id = r.id ORDER BY v.sentence)) AS evidence
FROM event_reports r JOIN documents d ON d.id = r.document_id;

CREATE VIEW contact_events AS        -- merged contact to merged event
SELECT DISTINCT r.contact_id, e.event_id, x.role FROM contact_report_events x
JOIN contact_reports r ON r.id = x.report_id JOIN event_reports e ON e.id = x.event_report_id;
