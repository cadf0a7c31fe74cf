package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.Set;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Text;

/**
 * What a list of cases is narrowed to; null, empty or blank narrows nothing.
 *
 * @param states any of these
 * @param assignee account of who handles it, or {@link #NOBODY}
 * @param dueBefore cases still owed a decision that is due before this moment
 * @param stakeholder the linked stakeholder
 * @param text words found in what was sent, or the beginning of a reference
 * @param joint cases that others are handled with, or that are handled with another
 * @param label a word that staff or a rule of routing put on it
 */
public record InboxFilter(
    Set<CaseState> states,
    FeedbackType type,
    Severity severity,
    Long assignee,
    DueFilter due,
    Instant dueBefore,
    Long stakeholder,
    String text,
    String label,
    Joint joint) {

  public static final long NOBODY = 0;

  public static final InboxFilter ALL =
      new InboxFilter(Set.of(), null, null, null, null, null, null, null);

  private static final int LONGEST_TEXT = 200;

  /**
   * @throws org.rapport.kernel.Invalid for {@code q} where the text is too long
   */
  public InboxFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
    text = Text.optional(text, "q", LONGEST_TEXT);
    label = Text.optional(label, "label", LONGEST_TEXT);
  }

  /** By whatever label, handled together or not. */
  public InboxFilter(
      Set<CaseState> states,
      FeedbackType type,
      Severity severity,
      Long assignee,
      DueFilter due,
      Instant dueBefore,
      Long stakeholder,
      String text) {
    this(states, type, severity, assignee, due, dueBefore, stakeholder, text, null, null);
  }

  /** Cases that are still owed a decision. */
  public static InboxFilter open() {
    return new InboxFilter(CaseState.OPEN, null, null, null, null, null, null, null);
  }

  boolean isByDueDate() {
    return due != null || dueBefore != null;
  }
}
