package org.rapport.feedback.imports;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsImported;
import org.rapport.feedback.CaseFactsRemoved;
import org.rapport.feedback.cases.EarlierCasesRoom;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Told;
import org.rapport.platform.tables.TestTables;

/** Imports over a real database, each request in a transaction, the work done at once. */
final class ImportRoom implements AutoCloseable {

  final TestDatabase db = TestDatabase.of("platform", "feedback");
  final List<CaseFactsImported> imported = new ArrayList<>();
  final List<CaseFactsRemoved> removed = new ArrayList<>();
  private final List<String> audited = new ArrayList<>();
  private final AuditTrail audit = (action, type, id, details) -> audited.add(action + " " + id);
  private final TestUser user = new TestUser();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final ImportRows rows = new JdbcImportRows(db.dataSource());

  ImportRoom() {
    user.signIn(new StaffMember(11, "ada", "Ada"));
  }

  long upload(InputStream content, String name) throws IOException {
    // The rows go through a connection of their own here, so their import has to be there first.
    db.execute(
        "alter table feedback.import_rows drop constraint if exists import_rows_import_id_fkey");
    return ask(
        em ->
            new UploadImport(TestTables.files(), new JpaCaseImports(em), rows, user, audit, clock)
                .of(content, name));
  }

  Mapping guess(long id) {
    return ask(em -> desk(em).open(id).mapping());
  }

  void check(long id, Mapping mapping) {
    db.inTransaction("feedback", em -> new CheckImport(desk(em), rows).with(id, mapping));
  }

  /** As the background job does, but here and now. */
  void run(long id) {
    ask(em -> steps(em).start(id));
    while (ask(em -> steps(em).takeNext(id, 100)) > 0) {
      continue;
    }
    db.inTransaction("feedback", em -> steps(em).end(id, true));
  }

  void undo(long id) {
    ask(em -> steps(em).startUndo(id));
    while (ask(em -> steps(em).removeNext(id, 100)) > 0) {
      continue;
    }
    db.inTransaction("feedback", em -> steps(em).endUndo(id, true));
  }

  void work(String reference) {
    db.inTransaction("feedback", em -> room(em).note(reference));
  }

  CaseImport kept(long id) {
    return ask(em -> desk(em).open(id));
  }

  List<RefusedRow> refused(long id) {
    return rows.refused(id, 0, 100);
  }

  List<CaseFacts> facts() {
    return imported.stream().flatMap(event -> event.cases().stream()).toList();
  }

  private <T> T ask(Function<EntityManager, T> request) {
    return db.calling("feedback", request);
  }

  private ImportDesk desk(EntityManager em) {
    TestSettings settings = new TestSettings(Path.of("target"));
    return new ImportDesk(new JpaCaseImports(em), rows, user, settings, clock);
  }

  private ImportSteps steps(EntityManager em) {
    EarlierCasesRoom room = room(em);
    return new ImportSteps(
        desk(em),
        rows,
        room.take(new Told<>(imported::add)),
        room.remove(new Told<>(removed::add)),
        audit,
        clock);
  }

  private EarlierCasesRoom room(EntityManager em) {
    return new EarlierCasesRoom(em, user, audit, clock);
  }

  @Override
  public void close() {
    db.close();
  }
}
