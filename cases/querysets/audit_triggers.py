"""What keeps the audit log as it was written: triggers that refuse every change, and the order of those who add.

On PostgreSQL triggers hold for every role that does not own the table. Where the site's role owns it, the role could
drop them: then ``verify_audit`` finds what was changed. With two roles (``grants_to``) the site may only read and add.
"""

from __future__ import annotations

from typing import Any

TABLE = "cases_auditentry"
REFUSED = "The audit log cannot be changed."
LOCK = 7_204_912  # an arbitrary number: PostgreSQL's name for the lock of who adds an entry


def lock_log(connection: Any) -> None:
    """Let nobody else add an entry until the transaction ends. SQLite's transactions that write do so anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def make_triggers(apps: Any, schema_editor: Any) -> None:
    """For a migration. Those that are there are replaced."""
    for statement in (*dropping(schema_editor.connection.vendor), *making(schema_editor.connection.vendor)):
        schema_editor.execute(statement)


def drop_triggers(apps: Any, schema_editor: Any) -> None:
    """For a migration: undo ``make_triggers``."""
    for statement in dropping(schema_editor.connection.vendor):
        schema_editor.execute(statement)


def making(vendor: str) -> list[str]:
    """The statements that make the triggers on PostgreSQL or on SQLite, as ``vendor`` says."""
    if vendor == "postgresql":
        return [
            f"CREATE FUNCTION {TABLE}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$BEGIN RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END$$",
            f"CREATE TRIGGER {TABLE}_kept BEFORE UPDATE OR DELETE ON {TABLE} "
            f"FOR EACH ROW EXECUTE FUNCTION {TABLE}_refuse()",  # of a row: an empty log may be emptied by a restore
            f"CREATE TRIGGER {TABLE}_emptied BEFORE TRUNCATE ON {TABLE} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {TABLE}_refuse()",
            # Also where a session says that it is a replica, which switches ordinary triggers off.
            f"ALTER TABLE {TABLE} ENABLE ALWAYS TRIGGER {TABLE}_kept",
            f"ALTER TABLE {TABLE} ENABLE ALWAYS TRIGGER {TABLE}_emptied",
        ]
    changes = [
        f"CREATE TRIGGER {TABLE}_{event.lower()} BEFORE {event} ON {TABLE} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for event in ("UPDATE", "DELETE")
    ]
    # A row that replaces another (INSERT OR REPLACE) would delete it without any trigger of deletions.
    replacing = (
        f"CREATE TRIGGER {TABLE}_replace BEFORE INSERT ON {TABLE} "
        f"WHEN EXISTS (SELECT 1 FROM {TABLE} WHERE number = NEW.number OR own_hash = NEW.own_hash) "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    )
    return [*changes, replacing]


def dropping(vendor: str) -> list[str]:
    """The statements that take the triggers away, where they are there."""
    if vendor == "postgresql":
        triggers = [f"DROP TRIGGER IF EXISTS {TABLE}_{name} ON {TABLE}" for name in ("kept", "emptied")]
        return [*triggers, f"DROP FUNCTION IF EXISTS {TABLE}_refuse()"]
    return [f"DROP TRIGGER IF EXISTS {TABLE}_{name}" for name in ("update", "delete", "replace")]


def grants_to(role: str) -> list[str]:
    """The statements that let ``role`` (quoted) do what the site does, and only read and add to the audit log."""
    return [
        f"GRANT USAGE ON SCHEMA public TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}",
        f"REVOKE ALL ON {TABLE} FROM {role}",
        f"GRANT SELECT, INSERT ON {TABLE} TO {role}",
    ]
