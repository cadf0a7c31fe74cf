package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapport.kernel.Slice;

/**
 * A list by name in which nothing is searched. Whoever lists it has their stakeholders in order in
 * an index, and walking it soon meets a page of those asked for, unless they are rare.
 */
class JpaListed {

  /** So many are looked at to count; a longer list has more than were found among them. */
  private static final int LOOKED_AT = 5_000;

  /** Where fewer than this are found among them, all may be so few that they are better sorted. */
  private static final int DENSE = 10;

  private final EntityManager entities;
  private final ListedAccounts accounts;
  private final Collection<String> facets;
  private final JpaFewListed few;

  JpaListed(EntityManager entities, StakeholderFilter filter, Collection<String> scope) {
    this.entities = entities;
    this.accounts = ListedAccounts.of(scope);
    this.facets = filter.facets();
    this.few = new JpaFewListed(entities, facets, scope);
  }

  Listing page(ListCursor from, int max) {
    Object[] looked = looked();
    long found = ((Number) looked[1]).longValue();
    if (((Number) looked[0]).longValue() <= LOOKED_AT) {
      return new Listing(walked(from, max), found, LOOKED_AT);
    }
    Optional<Listing> all =
        found < DENSE && !facets.isEmpty() ? few.page(from, max) : Optional.empty();
    return all.orElseGet(() -> some(from, max, found));
  }

  private Listing some(ListCursor from, int max, long found) {
    int countedTo = rounded(Math.max(found - 1, max - 1));
    return new Listing(walked(from, max), countedTo + 1, countedTo);
  }

  private List<ListCursor> walked(ListCursor from, int max) {
    String order = ListCursor.order(from) + " limit ?";
    JpaStatement sql = new JpaStatement().add("select distinct sort_key, stakeholder_id");
    marked(accounts.rows(sql, "sort_key, stakeholder_id"));
    ListCursor.beyond(sql, from).add(order, max).add(") found").add(order, max);
    return ListCursor.of(sql.on(entities).getResultList());
  }

  /** How many were looked at, and how many of them belong here. */
  private Object[] looked() {
    JpaStatement sql =
        new JpaStatement().add("select coalesce(sum(times), 0), count(*) filter (where true");
    marked(sql).add(") from (select stakeholder_id, marks, count(*) as times");
    accounts
        .rows(sql.add("from (select stakeholder_id, marks"), "stakeholder_id, marks")
        .add("limit ?) each_first limit ?) first", LOOKED_AT + 1, LOOKED_AT + 1)
        .add("group by stakeholder_id, marks) once");
    return (Object[]) sql.on(entities).getSingleResult();
  }

  /** How many there are, up to one more than {@link Slice#COUNTED_TO}. */
  long count() {
    JpaStatement sql =
        new JpaStatement().add("select count(*) from (select distinct stakeholder_id");
    marked(accounts.rows(sql, "stakeholder_id"))
        .add("limit ?) each_first limit ?) first", Slice.COUNTED_TO + 1, Slice.COUNTED_TO + 1);
    return ((Number) sql.on(entities).getSingleResult()).longValue();
  }

  private JpaStatement marked(JpaStatement sql) {
    facets.forEach(facet -> sql.add("and strpos(marks, ?) > 0", Facet.mark(facet)));
    return sql;
  }

  /** 3,172 looks more exact than "more than" is. */
  private static int rounded(long number) {
    long unit = (long) Math.pow(10, Math.floor(Math.log10(Math.max(1, number))));
    return (int) (number / unit * unit);
  }
}
