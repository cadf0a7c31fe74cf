package org.rapport.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What staff and leadership read of cases, and the public's form beside the empty servlet. */
final class CaseReads {

  static final String EMPTY = "empty servlet";
  static final String FORM = "portal form page";

  private static final String CASES = "/api/v1/cases?size=50";
  private static final String INBOX = "/staff/cases/inbox";

  private CaseReads() {}

  /**
   * @param staff header of somebody who reads cases and figures
   */
  static void measure(Reads reads, String staff, String period) throws InterruptedException {
    reads.measure(EMPTY, "", "/empty/");
    reads.measure(FORM, "", "/feedback");
    reads.measure("inbox, first page", staff, CASES);
    reads.measure("inbox, open complaints", staff, CASES + "&state=OPEN&type=COMPLAINT");
    reads.measure("inbox, overdue", staff, CASES + "&due=OVERDUE");
    String three = CASES + "&state=CLOSED&type=COMPLAINT&severity=HIGH";
    reads.measure("inbox, three filters", staff, three);
    reads.measure("inbox, three filters and a word", staff, three + "&q=door");
    reads.measureDeep("inbox", staff, CASES);
    reads.measure("search, a word of 20 cases", staff, CASES + words("matter17"));
    reads.measure("search, a word of 1 in 50", staff, CASES + words("lift"));
    String frequent = CASES + words("ramp week");
    reads.measure("search, words of all cases", staff, frequent);
    reads.measureDeep("search", staff, frequent);
    reads.measure("search, one Chinese character", staff, CASES + words("梯"));
    reads.measure("search, two Chinese characters", staff, CASES + words("电梯"));
    reads.measure("search, four Chinese characters", staff, CASES + words("电梯停运"));
    reads.measure("search, an English phrase", staff, CASES + words("lift stuck between floors"));
    reads.measure("dashboard’s figures", staff, "/api/v1/kpis?" + period);
  }

  /**
   * Pages as a browser gets them.
   *
   * @param reader header of somebody signed in
   */
  static void measurePages(Reads reads, String reader, String longCase)
      throws InterruptedException {
    reads.measure("inbox page, open", reader, INBOX);
    reads.measure("inbox page, mine", reader, INBOX + "?assignee=me");
    reads.measure("inbox page, nobody’s", reader, INBOX + "?assignee=nobody");
    reads.measure("inbox page, overdue", reader, INBOX + "?due=OVERDUE");
    reads.measure("case page, 500 messages", reader, "/staff/cases/case?reference=" + longCase);
  }

  /** As a query asks for it. */
  static String words(String typed) {
    return "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
