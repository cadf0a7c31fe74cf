package org.rapport.stakeholder.persons;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.rapport.stakeholder.persons.HeldTable.Fate;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaErasedRows implements ErasedRows {

  /** In place of words that are gone. */
  private static final String GONE = "█████";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public void erase(Collection<Long> stakeholders) {
    entities.flush();
    for (HeldTable held : HeldTable.values()) {
      if (held.fate() == Fate.DELETE) {
        of("delete from " + held.table() + " t where", held, stakeholders)
            .on(entities)
            .executeUpdate();
      } else if (held.fate() == Fate.BLANK) {
        String blank =
            held.columns().stream()
                .map(
                    column ->
                        column
                            + " = case when "
                            + column
                            + " <> '' then '"
                            + GONE
                            + "' else "
                            + column
                            + " end")
                .collect(joining(", "));
        of("update " + held.table() + " t set " + blank + " where", held, stakeholders)
            .on(entities)
            .executeUpdate();
      }
    }
  }

  @Override
  public void eraseContacts(Collection<Long> contacts) {
    entities.flush();
    new JpaStatement()
        .add(
            "update stakeholder.review_sending set name = '"
                + GONE
                + "' where contact_id = any ("
                + Owner.IDS
                + ")",
            Owner.ids(contacts))
        .on(entities)
        .executeUpdate();
    new JpaStatement()
        .add(
            "delete from stakeholder.contact where id = any (" + Owner.IDS + ")",
            Owner.ids(contacts))
        .on(entities)
        .executeUpdate();
  }

  @Override
  public void mask(Collection<Long> stakeholders, Collection<String> words) {
    for (HeldTable held : HeldTable.values()) {
      for (String column : held.columns()) {
        for (String word : words) {
          replacing(held.table(), column, word)
              .add(held.condition(), Owner.ids(stakeholders))
              .on(entities)
              .executeUpdate();
        }
      }
    }
  }

  private static JpaStatement replacing(String table, String column, String word) {
    return new JpaStatement()
        .add("update " + table + " t set " + column + " = regexp_replace(" + column)
        .add(", ?, '██', 'gi') where", "***=" + word)
        .add(column + " ~* ? and", "***=" + word);
  }

  @Override
  public void maskImports(Collection<String> words) {
    for (String word : words) {
      for (String column : List.of("import_row cells", "import_problem arguments")) {
        String[] parts = column.split(" ");
        new JpaStatement()
            .add("update stakeholder." + parts[0] + " set " + parts[1])
            .add(
                "= cast(regexp_replace(cast(" + parts[1] + " as text), ?, '██', 'gi') as jsonb)",
                "***=" + word)
            .add("where cast(" + parts[1] + " as text) ~* ?", "***=" + word)
            .on(entities)
            .executeUpdate();
      }
      new JpaStatement()
          .add(
              "update stakeholder.import_proposal set name = regexp_replace(name, ?, '██', 'gi')",
              "***=" + word)
          .add("where name ~* ?", "***=" + word)
          .on(entities)
          .executeUpdate();
    }
  }

  private static JpaStatement of(String piece, HeldTable held, Collection<Long> stakeholders) {
    return new JpaStatement().add(piece).add(held.condition(), Owner.ids(stakeholders));
  }
}
