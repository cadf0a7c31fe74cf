package org.rapport.feedback.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.inbox.InboxQuery.Tables;

@ApplicationScoped
class JpaInboxRows implements InboxRows {

  /** Where going through the list until a page is full gets cheaper than sorting all hits. */
  private static final int FEW_HITS = 1_000;

  /** So many tell few from many; gathering the hits of a frequent word takes long. */
  private static final int HITS_GATHERED = 2 * FEW_HITS;

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaInboxRows() {}

  JpaInboxRows(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<InboxItem> read(InboxQuery query, InboxCursor from, int limit) {
    List<Object> parameters = new ArrayList<>(query.parameters());
    String text = text(query, from, limit, parameters);
    planEachTimeAnew(0);
    List<?> rows = query(text, parameters).getResultList();
    return rows.stream().map(row -> InboxColumns.item((Object[]) row)).toList();
  }

  static String text(InboxQuery query, InboxCursor from, int limit, List<Object> parameters) {
    String order = order(query, from);
    boolean words = query.tables() == Tables.WORDS_ALONE;
    String rank = query.isRanked() ? InboxColumns.RANK : "";
    String rows =
        "select "
            + (words ? "c.id, c.received_at" : InboxColumns.NAMES)
            + rank
            + " from "
            + query.source()
            + place(query, from, parameters)
            + order
            + " limit "
            + limit;
    return words
        ? "select "
            + InboxColumns.NAMES
            + rank
            + " from ("
            + rows
            + ") s join feedback.cases c using (id)"
            + order
        : rows;
  }

  /**
   * A plan made for any word would suit neither the frequent nor the rare ones.
   *
   * @param gathered about how many hits the index of words hands over at most; 0 for all
   */
  private void planEachTimeAnew(int gathered) {
    em.createNativeQuery(
            "select set_config('plan_cache_mode', 'force_custom_plan', true),"
                + " set_config('gin_fuzzy_search_limit', ?1, true)")
        .setParameter(1, String.valueOf(gathered))
        .getSingleResult();
  }

  private static String place(InboxQuery query, InboxCursor from, List<Object> parameters) {
    if (from.at() == null) {
      return "";
    }
    parameters.add(from.at());
    parameters.add(from.id());
    int last = parameters.size();
    boolean rising = query.isByDueDate() != from.back();
    String behind =
        "(%s, c.id) %s (?%d, ?%d)".formatted(sort(query), rising ? ">" : "<", last - 1, last);
    if (!query.isRanked()) {
      return " and " + behind;
    }
    parameters.add(from.rank());
    return " and (rank %s ?%d or rank = ?%2$d and %s)"
        .formatted(from.back() ? "<" : ">", last + 1, behind);
  }

  private static String order(InboxQuery query, InboxCursor from) {
    String direction = query.isByDueDate() != from.back() ? "" : " desc";
    String rank = query.isRanked() ? "rank" + (from.back() ? " desc, " : ", ") : "";
    return " order by " + rank + sort(query) + direction + ", c.id" + direction;
  }

  private static String sort(InboxQuery query) {
    return query.isByDueDate() ? "c.due_at" : "c.received_at";
  }

  @Override
  public boolean hasFewHits(InboxQuery search) {
    planEachTimeAnew(HITS_GATHERED);
    String text = "feedback.case_search where " + search.words();
    return counted(text, search.parameters().subList(0, 1), FEW_HITS) <= FEW_HITS;
  }

  @Override
  public long count(InboxQuery query) {
    return query.tables() == Tables.WORDS_ALONE && !query.hasFewHits()
        ? query.countedTo() + 1L
        : counted(query.source(), query.parameters(), query.countedTo());
  }

  private long counted(String source, List<Object> parameters, int most) {
    String text =
        "select count(*) from (select 1 from " + source + " limit " + (most + 1) + ") counted";
    return ((Number) query(text, parameters).getSingleResult()).longValue();
  }

  private Query query(String text, List<Object> parameters) {
    return bind(em.createNativeQuery(text), parameters);
  }

  static Query bind(Query query, List<Object> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      query.setParameter(
          i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
    return query;
  }
}
