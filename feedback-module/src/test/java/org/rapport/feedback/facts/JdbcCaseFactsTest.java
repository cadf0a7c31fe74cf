package org.rapport.feedback.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseDetail;
import org.rapport.feedback.ManyCases;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.Weekdays;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;

/** What figures are built from, read back from the tables. */
@Tag("database")
class JdbcCaseFactsTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final int CASES = 5_000;
  private static final TestDatabase DB = filled();

  @Test
  void every_case_is_read_once() {
    Set<String> references = new HashSet<>();

    new JdbcCaseFacts(DB.dataSource(), new Weekdays())
        .forEach(facts -> references.add(facts.reference()));

    assertThat(references).hasSize(CASES);
  }

  @Test
  void details_are_those_received_in_the_period_oldest_first() {
    List<CaseDetail> details = new ArrayList<>();
    LocalDate from = LocalDate.parse("2026-02-01");
    LocalDate to = LocalDate.parse("2026-02-28");

    details().forEachReceived(from, to, ADA, details::add);

    assertThat(details).hasSizeBetween(CASES * 28 / 730 - 7, CASES * 28 / 730 + 7);
    assertThat(details)
        .extracting(detail -> detail.facts().receivedOn())
        .isSorted()
        .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    assertThat(details).extracting(CaseDetail::assignee).contains("ada", "");
    assertThat(details).allMatch(detail -> detail.stakeholder().isEmpty());
  }

  private static JdbcCaseDetails details() {
    return new JdbcCaseDetails(
        DB.dataSource(), new Weekdays(), new SomeStaff(ADA), null, new SomeLines());
  }

  private static TestDatabase filled() {
    TestDatabase db = TestDatabase.of("platform", "feedback");
    db.execute(ManyCases.sql(CASES));
    return db;
  }
}
