package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.RecordKey;

/** Says which of the records that were found are of the person who asks (C17). */
@ApplicationScoped
@Transactional
public class ChooseRecords {

  private final RequestDesk desk;
  private final HeldData held;

  protected ChooseRecords() {
    this(null, null);
  }

  @Inject
  ChooseRecords(RequestDesk desk, HeldData held) {
    this.desk = desk;
    this.held = held;
  }

  /**
   * In place of those chosen before.
   *
   * @throws Invalid for {@code records} where one is none of those that were found
   */
  public void of(long number, List<String> keys) {
    desk.handle(
        number,
        "chosen",
        (request, hand) -> {
          request.requireOpen();
          Set<String> found =
              held.find(request).stream()
                  .map(one -> new RecordKey(one.module(), one.key()).toString())
                  .collect(Collectors.toSet());
          if (!found.containsAll(keys)) {
            throw Invalid.field("records", Message.of("platform", "person.invalid.records"));
          }
          request.choose(keys.stream().map(RecordKey::parse).toList(), hand.at(), hand.by());
        });
  }
}
