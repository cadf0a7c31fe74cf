package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaPassages implements Passages {

  private static final String CASES = "unnest(cast(string_to_array(?1, ' ') as bigint[])) k(id)";

  private static final String SENT =
      """
      select c.id, t.place, 0, null, t.text
      from %s join feedback.cases c on c.id = k.id
      left join feedback.complainants p on p.case_id = c.id and c.identity = 'NAMED',
      lateral (values (1, 'SUBJECT', c.subject), (2, 'TEXT', c.text), (3, 'TEXT', c.remedy_sought),
        (4, 'TEXT', c.about), (5, 'TEXT', p.name)) t (number, place, text)
      where t.text is not null order by c.id, t.number"""
          .formatted(CASES);

  private static final String MESSAGES =
      """
      select m.case_id, 'MESSAGE', 0, null, m.text
      from %s, lateral (select * from feedback.messages where case_id = k.id
        order by written_at desc, id limit 200) m"""
          .formatted(CASES);

  private static final String FILES =
      """
      select f.case_id, 'FILE', f.file_id, f.name, f.text
      from %s, lateral (
        select t.case_id, t.file_id, a.name, t.text
        from feedback.file_texts t join feedback.attachments a using (file_id)
        where t.case_id = k.id and t.words @@ cast(?3 as tsquery)
        order by t.words @@ cast(?2 as tsquery) desc, a.attached_at desc, a.file_id limit 1) f"""
          .formatted(CASES);

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaPassages() {}

  JpaPassages(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Passage> sent(Collection<Long> cases) {
    return passages(of(SENT, cases));
  }

  @Override
  public List<Passage> messages(Collection<Long> cases) {
    return passages(of(MESSAGES, cases));
  }

  @Override
  public List<Passage> files(Collection<Long> cases, String all, String any) {
    return passages(of(FILES, cases).setParameter(2, all).setParameter(3, any));
  }

  private Query of(String sql, Collection<Long> cases) {
    String ids = cases.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return em.createNativeQuery(sql).setParameter(1, ids);
  }

  private static List<Passage> passages(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> passage((Object[]) row)).toList();
  }

  private static Passage passage(Object[] row) {
    return new Passage(
        ((Number) row[0]).longValue(),
        FoundIn.valueOf((String) row[1]),
        ((Number) row[2]).longValue(),
        (String) row[3],
        (String) row[4]);
  }
}
