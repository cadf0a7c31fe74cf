package org.rapport.feedback.deadlines;

import java.util.List;
import org.rapport.kernel.Message;

/** Says line by line how a due date came about, so that anybody can count it again (C4). */
public record DueDateExplanation(List<Message> lines) {

  public DueDateExplanation {
    lines = List.copyOf(lines);
  }
}
