package org.rapport.stakeholder.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/** What a first meeting speaks about, in both languages, for whoever prepares one in either. */
public record OutlineEntry(List<String> english, List<String> chinese) {

  OutlineEntry checked() {
    Problems problems = new Problems();
    OutlineEntry checked =
        new OutlineEntry(
            checked(english, "english", problems), checked(chinese, "chinese", problems));
    problems.raise();
    return checked;
  }

  private static List<String> checked(List<String> typed, String field, Problems problems) {
    Set<String> items = new LinkedHashSet<>();
    for (String line : typed == null ? List.<String>of() : typed) {
      String item = problems.noting(() -> Text.optional(line, field, PreparationEntry.LONGEST));
      if (item != null) {
        items.add(item.replace('\n', ' '));
      }
    }
    problems.noting(
        () -> {
          if (items.isEmpty()) {
            throw Invalid.field(field, Message.of("kernel", "required"));
          }
          return items;
        });
    int most = PreparationEntry.MOST_ITEMS;
    problems.unless(items.size() <= most, field, "meeting.outline.tooMany", most);
    return new ArrayList<>(items);
  }
}
