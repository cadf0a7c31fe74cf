package org.rapport.feedback.rest;

import org.rapport.feedback.cases.Contact;

/** Who sent a case and how to reach them; e-mail is where notices go. */
public record ContactJson(String name, String email, String phone) {

  static ContactJson of(Contact contact) {
    return contact == null
        ? null
        : new ContactJson(contact.name(), contact.email(), contact.phone());
  }

  Contact contact() {
    return new Contact(name, email, phone);
  }
}
