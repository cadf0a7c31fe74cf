package org.rapport.feedback.cases;

import java.util.regex.Pattern;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * Who sent a case and how to reach them; each part may be null.
 *
 * @param email where notices go; never a receipt
 */
public record Contact(String name, String email, String phone) {

  public static final Contact NONE = new Contact(null, null, null);

  private static final String PART = "[^\\s@,;:<>()\\[\\]\"\\\\]+";
  private static final Pattern ADDRESS = Pattern.compile(PART + "@" + PART + "\\." + PART);

  public Contact {
    Violations violations = new Violations();
    String givenName = name;
    String givenEmail = email;
    String givenPhone = phone;
    name = violations.take(() -> Line.optional(givenName, "contact.name", Limits.NAME));
    email = violations.take(() -> address(givenEmail, "contact.email"));
    phone = violations.take(() -> Line.optional(givenPhone, "contact.phone", Limits.PHONE));
    violations.refuse();
  }

  public boolean isEmpty() {
    return name == null && email == null && phone == null;
  }

  /**
   * What a way of sending asks of the sender: nothing of who stays anonymous, the name of who sends
   * by name.
   *
   * @throws Invalid if it is not given, or given in spite of that
   */
  public void requireFor(Identity identity) {
    Violations violations = new Violations();
    if (identity == Identity.ANONYMOUS && !isEmpty()) {
      violations.add("contact", "invalid.anonymousContact");
    }
    if (identity == Identity.NAMED && name == null) {
      violations.add("contact.name", "invalid.nameMissing");
    }
    if (identity == Identity.CONFIDENTIAL && isEmpty()) {
      violations.add("contact.name", "invalid.contactMissing");
    }
    violations.refuse();
  }

  /** Null where nothing was typed. */
  static String address(String typed, String field) {
    String address = Line.optional(typed, field, Limits.EMAIL);
    if (address != null && !ADDRESS.matcher(address).matches()) {
      throw Invalid.field(field, Message.of("feedback", "invalid.email"));
    }
    return address;
  }

  /** The same person, to be reached elsewhere; null for nowhere. */
  Contact at(String address) {
    return new Contact(name, address, phone);
  }

  /** Says nothing: a person's details must never reach a log. */
  @Override
  public String toString() {
    return "Contact[hidden]";
  }
}
