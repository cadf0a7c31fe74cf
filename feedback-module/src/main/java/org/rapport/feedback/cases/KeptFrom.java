package org.rapport.feedback.cases;

import java.util.Set;
import java.util.stream.Collectors;

/** What every list of cases leaves out: those about its reader or anybody above them (C6). */
public final class KeptFrom {

  private KeptFrom() {}

  /**
   * A condition in SQL for the cases {@code c} that are not kept from somebody.
   *
   * @param line how the statement writes the parameter that {@link #line} gives
   */
  public static String noneOf(String line) {
    return "c.id <> all (array(select x.case_id from feedback.case_conflicts x"
        + " where x.staff_id = any (cast(string_to_array("
        + line
        + ", ' ') as bigint[]))))";
  }

  /**
   * @param accounts who reads and everybody above them
   */
  public static String line(Set<Long> accounts) {
    return accounts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
