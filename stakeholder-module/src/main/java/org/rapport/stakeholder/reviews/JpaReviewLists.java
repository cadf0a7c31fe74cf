package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapport.stakeholder.registry.JpaStatement;

@ApplicationScoped
class JpaReviewLists implements ReviewLists {

  private static final String OF_REVIEW =
      """
      left join stakeholder.stakeholder s on s.id = r.stakeholder_id
      left join stakeholder.search_entry e on e.stakeholder_id = r.stakeholder_id""";

  @PersistenceContext(unitName = "stakeholder")
  EntityManager entities;

  @Inject ReviewScope scope;

  @Override
  public List<ReviewRow> reviews(ReviewFilter filter, String from, int max) {
    boolean completed = filter.state() == ReviewState.COMPLETED;
    JpaStatement sql =
        new JpaStatement()
            .add("select r.id, r.subject, r.stakeholder_id, r.relationship_id, r.model_line_id,")
            .add("s.name, r.occasion, r.state, r.due_on, r.completed_on, r.leader_id");
    narrowed(sql, filter);
    inOrder(sql, completed ? "r.completed_on" : "r.due_on", "r.id", completed, from, max);
    return rows(sql, JpaReviewLists::review);
  }

  @Override
  public int countReviews(ReviewFilter filter, int most) {
    return count(narrowed(counting(), filter), most);
  }

  private JpaStatement narrowed(JpaStatement sql, ReviewFilter filter) {
    sql.add("from stakeholder.review r " + OF_REVIEW)
        .add("where r.state = ?", filter.state().name());
    if (filter.subject() != null) {
      sql.add("and r.subject = ?", filter.subject().name());
    }
    if (filter.occasion() != null) {
      sql.add("and r.occasion = ?", filter.occasion().name());
    }
    return scope.narrow(sql, filter.group());
  }

  @Override
  public List<LessonRow> lessons(LessonFilter filter, String from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select l.id, l.review_id, l.text, l.internal, l.learned_on, r.subject,")
            .add("r.stakeholder_id, s.name, coalesce(r.model_line_id, m.line_id)");
    narrowed(sql, filter);
    inOrder(sql, "l.learned_on", "l.id", true, from, max);
    return rows(sql, JpaReviewLists::lesson);
  }

  @Override
  public int countLessons(LessonFilter filter, int most) {
    return count(narrowed(counting(), filter), most);
  }

  private JpaStatement narrowed(JpaStatement sql, LessonFilter filter) {
    sql.add("from stakeholder.review_lesson l join stakeholder.review r on r.id = l.review_id")
        .add(OF_REVIEW)
        .add("left join stakeholder.relationship f on f.id = r.relationship_id")
        .add("left join stakeholder.edition m on m.id = f.model_version_id")
        .add("where l.learned_on is not null");
    if (filter.text() != null) {
      sql.add("and position(lower(?) in lower(l.text)) > 0", filter.text())
          .add(
              "and stakeholder.pieces(lower(l.text)) @> stakeholder.pieces(lower(?))",
              filter.text());
    }
    if (filter.model() != null) {
      sql.add("and coalesce(r.model_line_id, m.line_id) = ?", filter.model());
    }
    return scope.narrow(sql, filter.group());
  }

  @Override
  public List<ActionRow> actions(ActionList which, Long own, String from, int max) {
    JpaStatement sql =
        new JpaStatement()
            .add("select a.id, r.subject, r.stakeholder_id, r.relationship_id, r.model_line_id,")
            .add("s.name");
    narrowed(sql, which, own);
    inOrder(sql, "a." + which.day(), "a.id", which.isNewestFirst(), from, max);
    return rows(sql, this::action);
  }

  @Override
  public int countActions(ActionList which, Long own, int most) {
    return count(narrowed(counting(), which, own), most);
  }

  /** One's own are one's own, whatever the review looked at. */
  private JpaStatement narrowed(JpaStatement sql, ActionList which, Long own) {
    sql.add("from stakeholder.review_action a join stakeholder.review r on r.id = a.review_id")
        .add(OF_REVIEW)
        .add("where " + which.condition());
    return own == null ? scope.narrow(sql, null) : sql.add("and a." + which.person() + " = ?", own);
  }

  private static JpaStatement counting() {
    return new JpaStatement().add("select count(*) from (select 1");
  }

  private static void inOrder(
      JpaStatement sql, String day, String id, boolean newestFirst, String from, int max) {
    DayCursor place = DayCursor.parse(from, newestFirst);
    String order = newestFirst ? " desc" : "";
    sql.add(
            "and (" + day + ", " + id + ") " + (newestFirst ? "<" : ">") + " (?, ?)",
            Date.valueOf(place.day()),
            place.id())
        .add("order by " + day + order + ", " + id + order + " limit ?", max);
  }

  private int count(JpaStatement sql, int most) {
    Object found = sql.add("limit ?) counted", most).on(entities).getSingleResult();
    return ((Number) found).intValue();
  }

  private <T> List<T> rows(JpaStatement sql, Function<Object[], T> line) {
    List<T> rows = new ArrayList<>();
    for (Object row : sql.on(entities).getResultList()) {
      rows.add(line.apply((Object[]) row));
    }
    return rows;
  }

  private static ReviewRow review(Object[] row) {
    return new ReviewRow(
        number(row[0]),
        reviewed(row),
        (String) row[5],
        Occasion.valueOf((String) row[6]),
        ReviewState.valueOf((String) row[7]),
        day(row[8]),
        day(row[9]),
        number(row[10]));
  }

  private static LessonRow lesson(Object[] row) {
    return new LessonRow(
        number(row[0]),
        number(row[1]),
        (String) row[2],
        (Boolean) row[3],
        day(row[4]),
        ReviewSubject.valueOf((String) row[5]),
        number(row[6]),
        (String) row[7],
        number(row[8]));
  }

  private ActionRow action(Object[] row) {
    ImprovementAction action = entities.find(ImprovementAction.class, number(row[0]));
    return new ActionRow(action, reviewed(row), (String) row[5]);
  }

  private static Reviewed reviewed(Object[] row) {
    return new Reviewed(
        ReviewSubject.valueOf((String) row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static Long number(Object value) {
    return value == null ? null : ((Number) value).longValue();
  }

  private static LocalDate day(Object value) {
    return value == null ? null : ((Date) value).toLocalDate();
  }
}
