package org.rapport.feedback.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.Contact;

/**
 * Finds by itself every table that refers to cases, fills each with a row of one case, and looks
 * for what is left of it when it has gone.
 */
@Tag("database")
class BurialTest {

  /** What may be left: the bare facts, and that an auditor once drew it. */
  private static final String[] STAYS = {"feedback.gone_cases", "feedback.audit_sampled_case"};

  private final CaseRoom room = new CaseRoom();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C17_no_table_keeps_a_row_of_a_case_that_went_but_those_that_are_named() throws IOException {
    Contact li = new Contact("Li", null, null);
    String reference = room.ask(desk -> desk.complaint(Identity.NAMED, li)).reference();
    long id = room.ask(desk -> number(desk.em, reference));
    room.db.execute(script());
    room.db.execute("select burial.fill_all(%d, '%s')".formatted(id, reference));
    List<String> tables = words("select distinct cast(tab as text) from burial.referring");
    assertThat(left(id, reference)).hasSameElementsAs(tables).hasSizeGreaterThan(25);

    room.tell(desk -> new JpaArchive(desk.em).bury(id, desk.clock.instant()));

    assertThat(left(id, reference)).containsExactlyInAnyOrder(STAYS);
  }

  private List<String> left(long id, String reference) {
    return words("select distinct burial.left_of(%d, '%s')".formatted(id, reference));
  }

  private List<String> words(String sql) {
    List<?> found = room.ask(desk -> desk.em.createNativeQuery(sql).getResultList());
    return found.stream().map(String.class::cast).toList();
  }

  private static long number(EntityManager em, String reference) {
    Object id =
        em.createNativeQuery("select id from feedback.cases where reference = ?1")
            .setParameter(1, reference)
            .getSingleResult();
    return ((Number) id).longValue();
  }

  private static String script() throws IOException {
    try (InputStream script = BurialTest.class.getResourceAsStream("every-table-of-a-case.sql")) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }
}
