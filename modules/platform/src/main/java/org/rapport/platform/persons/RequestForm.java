package org.rapport.platform.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * A request as typed: what somebody asks and what they are to be found by.
 *
 * @param askedOn when it reached the organization; null for today
 */
public record RequestForm(Wish wish, String name, String email, String phone, LocalDate askedOn) {

  static final int NAME = 200;
  static final int EMAIL = 254;
  static final int PHONE = 50;

  /**
   * @throws Invalid where it does not say what is asked or of whom, or comes from the future
   */
  RequestForm checked(LocalDate today) {
    List<Invalid.Violation> wrong = new ArrayList<>();
    String cleanName = noting(wrong, () -> Text.optional(name, "name", NAME));
    String cleanEmail = noting(wrong, () -> Text.optional(email, "email", EMAIL));
    String cleanPhone = noting(wrong, () -> Text.optional(phone, "phone", PHONE));
    if (wish == null) {
      wrong.add(violation("wish", "person.invalid.wish"));
    }
    if (cleanName == null && cleanEmail == null && cleanPhone == null) {
      wrong.add(violation("name", "person.invalid.nobody"));
    }
    if (askedOn != null && askedOn.isAfter(today)) {
      wrong.add(violation("askedOn", "person.invalid.future"));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
    LocalDate asked = askedOn == null ? today : askedOn;
    return new RequestForm(wish, cleanName, cleanEmail, cleanPhone, asked);
  }

  private static String noting(List<Invalid.Violation> wrong, Supplier<String> read) {
    try {
      return read.get();
    } catch (Invalid e) {
      wrong.addAll(e.violations());
      return null;
    }
  }

  private static Invalid.Violation violation(String field, String key) {
    return new Invalid.Violation(field, Message.of("platform", key));
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "RequestForm[" + wish + "]";
  }
}
