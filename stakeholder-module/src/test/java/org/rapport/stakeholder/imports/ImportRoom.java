package org.rapport.stakeholder.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Texts;
import org.rapport.platform.tables.TestTables;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.duplicates.DuplicatesRoom;
import org.rapport.stakeholder.registry.RegistryDatabase;

/** Imports over a real database, each step in a transaction, the work done at once. */
final class ImportRoom implements AutoCloseable {

  final RegistryDatabase registry = new RegistryDatabase();
  private final TestSettings settings = new TestSettings(Path.of("target"));
  final Texts texts = TestTexts.with(settings);

  ImportRoom() {
    registry.whenKept = DuplicatesRoom::remember;
  }

  /** What a transaction of an import works with. */
  final class Desk {

    final RegistryDatabase.Registry room;
    final JpaImports imports = new JpaImports();
    final JpaImportRows rows = new JpaImportRows();
    final JpaProposals proposals = new JpaProposals();
    final JpaOutcome outcome = new JpaOutcome();
    final Words words;
    final ImportDesk desk;

    Desk(RegistryDatabase.Registry room) {
      this.room = room;
      imports.entities = room.entities;
      rows.entities = room.entities;
      proposals.entities = room.entities;
      outcome.entities = room.entities;
      words = new Words(texts, room.listGroups());
      desk = new ImportDesk(imports, words, registry.user, settings, registry.clock, room.audit);
    }

    UploadImport upload() {
      return new UploadImport(
          TestTables.files(), imports, rows, desk, words, texts, registry.user, registry.clock);
    }

    CheckSteps check() {
      ProposeKnown propose = new ProposeKnown(DuplicatesRoom.find(room.entities), proposals, rows);
      return new CheckSteps(desk, rows, propose);
    }

    TakeSteps take() {
      return new TakeSteps(
          desk, rows, proposals, outcome, room.takeMany(), room.addFacts(), registry.clock);
    }

    UndoSteps undo() {
      return new UndoSteps(
          desk, rows, outcome, room.addFacts(), room.removeTaken(), registry.clock);
    }

    Decide decide() {
      return new Decide(desk, proposals);
    }

    ShowMapping showMapping() {
      return new ShowMapping(desk, rows, words, texts);
    }
  }

  <T> T in(Function<Desk, T> work) {
    return registry.in(room -> work.apply(new Desk(room)));
  }

  void doing(Consumer<Desk> work) {
    registry.doing(room -> work.accept(new Desk(room)));
  }

  long upload(String csv) {
    byte[] content = csv.getBytes(StandardCharsets.UTF_8);
    return in(desk -> desk.upload().of(new ByteArrayInputStream(content), "people.csv"));
  }

  Mapping mapping(long id) {
    return in(desk -> desk.desk.open(id).mapping());
  }

  /** Uploaded and checked with what was guessed. */
  long checked(String csv) {
    long id = upload(csv);
    check(id, mapping(id));
    return id;
  }

  void check(long id, Mapping mapping) {
    in(desk -> desk.check().start(id, mapping));
    until(desk -> desk.check().next(id, 3));
    doing(desk -> desk.check().end(id, true));
  }

  void run(long id) {
    in(desk -> desk.take().start(id));
    until(desk -> desk.take().next(id, 3));
    doing(desk -> desk.take().end(id, true));
  }

  void undo(long id) {
    in(desk -> desk.undo().start(id));
    until(desk -> desk.undo().next(id, 3));
    doing(desk -> desk.undo().end(id, true));
  }

  void until(Function<Desk, Integer> step) {
    while (in(step) > 0) {
      continue;
    }
  }

  void decide(long id, int row, Decision decision) {
    doing(desk -> desk.decide().row(id, row, decision, null));
  }

  Tally tally(long id) {
    return in(desk -> desk.desk.open(id).tally());
  }

  ImportState state(long id) {
    return in(desk -> desk.desk.open(id).state());
  }

  List<RefusedRow> refused(long id) {
    return in(desk -> desk.rows.refused(id, 0, 100));
  }

  List<ProposedRow> proposed(long id) {
    return in(desk -> desk.proposals.after(id, 0, 100));
  }

  /** Names in the registry that a search finds. */
  List<String> names(String search) {
    return registry.in(
        room -> room.directory().search(search, 50).stream().map(found -> found.name()).toList());
  }

  @Override
  public void close() {
    registry.close();
  }
}
