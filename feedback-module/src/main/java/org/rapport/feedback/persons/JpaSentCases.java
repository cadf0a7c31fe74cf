package org.rapport.feedback.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.platform.Person;

@ApplicationScoped
class JpaSentCases implements SentCases {

  private static final String MORE =
      """
      (coalesce(lower(p.email) = any (string_to_array(?2, chr(10))), false)
        or coalesce(right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 11)
          = any (string_to_array(?3, chr(10))), false))""";

  private static final String SENT_BY =
      """
      select c.reference, c.subject, p.name, %s
      from feedback.cases c join feedback.complainants p on p.case_id = c.id
      where c.identity = 'NAMED' and (lower(p.name) = any (string_to_array(?1, chr(10)))
        or lower(p.email) = any (string_to_array(?2, chr(10)))
        or right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 11) = any (string_to_array(?3, chr(10))))
        and %s
      order by 4 desc, c.received_at desc, c.id"""
          .formatted(MORE, KeptFrom.noneOf("?4"));

  private static final String LOOKED_UP =
      """
      select c.reference, c.subject, null, true from feedback.cases c
      where c.identity = 'CONFIDENTIAL' and c.id in
        (select u.case_id from feedback.identity_unlocks u where u.written_by = ?1)
        and %s
      order by c.received_at desc, c.id"""
          .formatted(KeptFrom.noneOf("?2"));

  private static final String JSON =
      """
      select jsonb_pretty(jsonb_build_object(
        'reference', c.reference, 'type', c.type, 'channel', c.channel, 'identity', c.identity,
        'state', c.state, 'received', c.received_at, 'closed', c.closed_at,
        'name', p.name, 'email', p.email, 'phone', p.phone,
        'subject', c.subject, 'about', c.about, 'text', c.text, 'remedySought', c.remedy_sought,
        'handlingRating', c.handling_rating, 'outcomeRating', c.outcome_rating,
        'comment', c.rating_comment,
        'messages', (select jsonb_agg(jsonb_build_object('at', m.written_at,
            'from', case when m.written_by is null then 'you' else 'us' end, 'text', m.text)
            order by m.written_at, m.id)
          from feedback.messages m where m.case_id = c.id),
        'decisions', (select jsonb_agg(jsonb_build_object('at', d.decided_at,
            'finding', d.finding, 'text', d.text, 'remedy', d.remedy) order by d.decided_at)
          from feedback.decisions d where d.case_id = c.id),
        'promised', (select jsonb_agg(jsonb_build_object('what', r.what, 'due', r.due_on,
            'state', r.state, 'result', r.result))
          from feedback.remedies r where r.case_id = c.id)))
      from feedback.cases c left join feedback.complainants p on p.case_id = c.id
      where c.reference = ?1""";

  private static final String OF_CASES =
      " from %s where case_id in (select id from feedback.cases"
          + " where reference = any (string_to_array(?1, ' ')))";

  private static final Map<Kind, List<String>> COUNTED =
      Map.of(
          Kind.CASES, List.of("complainants"),
          Kind.MESSAGES, List.of("messages", "decisions", "remedies"),
          Kind.FILES, List.of("attachments"),
          Kind.NOTES,
              List.of("notes", "points", "evidence", "plans", "inquiry_tasks", "case_care"));

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaSentCases() {}

  JpaSentCases(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Found> sentBy(Person person, String line, int most) {
    Query query =
        em.createNativeQuery(SENT_BY)
            .setParameter(1, String.join("\n", person.namesInSmall()))
            .setParameter(2, String.join("\n", person.emailsInSmall()))
            .setParameter(3, String.join("\n", person.lastDigits()))
            .setParameter(4, line);
    return found(query, most);
  }

  @Override
  public List<Found> lookedUp(long staff, String line, int most) {
    return found(
        em.createNativeQuery(LOOKED_UP).setParameter(1, staff).setParameter(2, line), most);
  }

  private static List<Found> found(Query query, int most) {
    List<?> rows = query.setMaxResults(most).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new Found((String) r[0], (String) r[1], (String) r[2], (Boolean) r[3]))
        .toList();
  }

  @Override
  public Map<Kind, Long> count(Collection<String> references) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    COUNTED.forEach(
        (kind, tables) ->
            tables.forEach(
                table -> counts.merge(kind, rows("feedback." + table, references), Long::sum)));
    counts.put(Kind.CASES, (long) references.size());
    return counts;
  }

  private long rows(String table, Collection<String> references) {
    Object count =
        em.createNativeQuery("select count(*)" + OF_CASES.formatted(table))
            .setParameter(1, String.join(" ", references))
            .getSingleResult();
    return ((Number) count).longValue();
  }

  @Override
  public String json(String reference) {
    return (String) em.createNativeQuery(JSON).setParameter(1, reference).getSingleResult();
  }

  @Override
  public Map<Long, String> files(String reference) {
    Map<Long, String> files = new LinkedHashMap<>();
    List<?> rows =
        em.createNativeQuery(
                "select file_id, name"
                    + OF_CASES.formatted("feedback.attachments")
                    + " and not internal order by attached_at, file_id")
            .setParameter(1, reference)
            .getResultList();
    rows.forEach(
        row -> files.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]));
    return files;
  }
}
