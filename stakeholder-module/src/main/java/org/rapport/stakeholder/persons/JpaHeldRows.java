package org.rapport.stakeholder.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.persons.HeldTable.Fate;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaHeldRows implements HeldRows {

  /** Names of staff belong to them. */
  private static final String OWN =
      "(select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where value <> 'null'"
          + " and key !~ '(_by|(account|leader|handler|colleague)_id|version|version_id)$')";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public Map<Kind, Long> count(Collection<Long> stakeholders) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (HeldTable held : HeldTable.values()) {
      if (held.fate() != Fate.MASK) {
        Number rows =
            (Number)
                of("select count(*) from " + held.table() + " t where", held, stakeholders)
                    .on(entities)
                    .getSingleResult();
        counts.merge(held.kind(), rows.longValue(), Long::sum);
      }
    }
    return counts;
  }

  @Override
  public long countContacts(Collection<Long> contacts) {
    return numbers(
            new JpaStatement()
                .add(
                    "select id from stakeholder.contact where id = any (" + Owner.IDS + ")",
                    Owner.ids(contacts)))
        .size();
  }

  @Override
  public String json(Kind kind, Collection<Long> stakeholders) {
    StringBuilder json = new StringBuilder("{");
    for (HeldTable held : HeldTable.values()) {
      if (held.kind() == kind && held.fate() != Fate.MASK) {
        JpaStatement sql =
            of(
                "select cast(coalesce(jsonb_agg("
                    + OWN
                    + "), '[]') as text) from "
                    + held.table()
                    + " t where",
                held,
                stakeholders);
        if (held == HeldTable.INCIDENT) {
          sql.add("and t.colleague_id is null");
        }
        if (held != HeldTable.MEDIATION) {
          json.append(json.length() == 1 ? "" : ",\n").append('"').append(held.name());
          json.append("\": ").append(sql.on(entities).getSingleResult());
        }
      }
    }
    return json.append("}").toString();
  }

  @Override
  public String contactsJson(Collection<Long> contacts) {
    return (String)
        new JpaStatement()
            .add("select cast(coalesce(jsonb_agg(" + OWN)
            .add("|| jsonb_build_object('consents', (select coalesce(jsonb_agg(to_jsonb(c)), '[]')")
            .add("from stakeholder.contact_consent c where c.contact_id = t.id), 'dates',")
            .add("(select coalesce(jsonb_agg(to_jsonb(d)), '[]') from stakeholder.contact_date d")
            .add("where d.contact_id = t.id))), '[]') as text) from stakeholder.contact t")
            .add("where t.id = any (" + Owner.IDS + ")", Owner.ids(contacts))
            .on(entities)
            .getSingleResult();
  }

  @Override
  public Map<Long, String> files(Collection<Long> stakeholders) {
    Map<Long, String> files = new LinkedHashMap<>();
    JpaStatement sql =
        of(
            "select t.file_id, t.name from stakeholder.agreement_file t where",
            HeldTable.AGREEMENT_FILE,
            stakeholders);
    rows(sql).forEach(row -> files.put(((Number) row[0]).longValue(), (String) row[1]));
    return files;
  }

  @Override
  public List<Long> upkeep(Collection<Long> stakeholders) {
    return numbers(
        of(
            "select t.id from stakeholder.upkeep_item t where t.stopped_on is null and",
            HeldTable.UPKEEP,
            stakeholders));
  }

  private static JpaStatement of(String piece, HeldTable held, Collection<Long> stakeholders) {
    return new JpaStatement().add(piece).add(held.condition(), Owner.ids(stakeholders));
  }

  private List<Long> numbers(JpaStatement sql) {
    List<?> found = sql.on(entities).getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private List<Object[]> rows(JpaStatement sql) {
    List<?> found = sql.on(entities).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }
}
