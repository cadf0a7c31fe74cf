package org.rapport.stakeholder.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapport.platform.Person;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaRegisteredPersons implements RegisteredPersons {

  private static final String LAST_DIGITS = "right(regexp_replace(%s, '[^0-9]', '', 'g'), 11)";
  private static final String ONE_OF = "= any (string_to_array(?, chr(10)))";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Override
  public List<Found> find(Person person, int most) {
    JpaStatement sql = new JpaStatement().add("select t.id, false, t.name, null,");
    more(sql, person).add("from stakeholder.stakeholder t");
    sql.add(
        "where t.form = 'INDIVIDUAL' and t.merged_into is null and (lower(t.name) " + ONE_OF,
        lines(person.namesInSmall()));
    sql.add("or lower(t.other_name) " + ONE_OF + " or", lines(person.namesInSmall()));
    by(sql, person).add(") union all select t.id, true, t.name, s.name,");
    more(sql, person).add("from stakeholder.contact t");
    sql.add("join stakeholder.stakeholder s on s.id = t.stakeholder_id");
    sql.add("where lower(t.name) " + ONE_OF + " or", lines(person.namesInSmall()));
    by(sql, person).add("order by 5 desc, 3, 1");
    return rows(sql, most).stream()
        .map(
            row ->
                new Found(
                    ((Number) row[0]).longValue(),
                    (Boolean) row[1],
                    (String) row[2],
                    (String) row[3],
                    Boolean.TRUE.equals(row[4])))
        .toList();
  }

  private static JpaStatement by(JpaStatement sql, Person person) {
    return sql.add("lower(t.email) " + ONE_OF, lines(person.emailsInSmall()))
        .add("or " + LAST_DIGITS.formatted("t.phone") + " " + ONE_OF, lines(person.lastDigits()));
  }

  private static JpaStatement more(JpaStatement sql, Person person) {
    return sql.add("(coalesce(lower(t.email) " + ONE_OF, lines(person.emailsInSmall()))
        .add(
            ", false) or coalesce(" + LAST_DIGITS.formatted("t.phone") + " " + ONE_OF,
            lines(person.lastDigits()))
        .add(", false))");
  }

  @Override
  public Person known(Collection<Long> stakeholders, Collection<Long> contacts) {
    JpaStatement sql =
        new JpaStatement()
            .add("select name, email, phone, address, other_name from stakeholder.stakeholder")
            .add("where id = any (" + Owner.IDS + ")", Owner.ids(stakeholders))
            .add("union all select name, email, phone, wechat, null from stakeholder.contact")
            .add("where id = any (" + Owner.IDS + ")", Owner.ids(contacts));
    Person person = Person.NOBODY;
    for (Object[] row : rows(sql, Integer.MAX_VALUE)) {
      person =
          person
              .and(Person.of((String) row[0], (String) row[1], (String) row[2]))
              .and(
                  new Person(
                      Person.some((String) row[4]),
                      Set.of(),
                      Set.of(),
                      Person.some((String) row[3])));
    }
    return person;
  }

  @Override
  public List<Long> withMerged(Collection<Long> stakeholders) {
    return numbers(
        new JpaStatement()
            .add(
                "with recursive same (id) as (select id from stakeholder.stakeholder where id = any ("
                    + Owner.IDS
                    + ")",
                Owner.ids(stakeholders))
            .add("union select s.id from stakeholder.stakeholder s join same on")
            .add("s.merged_into = same.id) select id from same order by id"));
  }

  @Override
  public List<Long> underWay(Collection<Long> stakeholders) {
    return numbers(
        new JpaStatement()
            .add("select stakeholder_id from stakeholder.relationship where phase <> 'ENDED'")
            .add(
                "and stakeholder_id = any (" + Owner.IDS + ")" + " order by 1",
                Owner.ids(stakeholders)));
  }

  @Override
  public List<Long> reachedThrough(Collection<Long> contacts) {
    return numbers(
        new JpaStatement()
            .add(
                "select distinct stakeholder_id from stakeholder.contact where id = any ("
                    + Owner.IDS
                    + ")",
                Owner.ids(contacts)));
  }

  private static String lines(Collection<String> words) {
    return String.join("\n", words);
  }

  private List<Long> numbers(JpaStatement sql) {
    List<?> found = sql.on(entities).getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private List<Object[]> rows(JpaStatement sql, int most) {
    List<?> found = sql.on(entities).setMaxResults(most).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }
}
