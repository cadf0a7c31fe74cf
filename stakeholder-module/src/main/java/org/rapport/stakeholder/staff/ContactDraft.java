package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Medium;

/** A contact while it is typed in. */
public class ContactDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int EMPTY_LINES = 2;

  private String name;
  private String role;
  private boolean main;
  private String phone;
  private String email;
  private String wechat;
  private Medium preferredMedium;
  private Language preferredLanguage;
  private String note;
  private List<ConsentDraft> consents =
      Arrays.stream(ConsentPurpose.values()).map(ConsentDraft::new).toList();
  private List<DateDraft> dates = new ArrayList<>();

  ContactDraft() {
    addEmptyLines();
  }

  /** Shows what is known. */
  void show(ContactEntry entry) {
    name = entry.name();
    role = entry.role();
    main = entry.main();
    phone = entry.phone();
    email = entry.email();
    wechat = entry.wechat();
    preferredMedium = entry.preferredMedium();
    preferredLanguage = entry.preferredLanguage();
    note = entry.note();
    consents.forEach(draft -> entry.consents().forEach(draft::show));
    dates.clear();
    entry.dates().stream().map(DateDraft::of).forEach(dates::add);
    addEmptyLines();
  }

  private void addEmptyLines() {
    for (int i = 0; i < EMPTY_LINES; i++) {
      dates.add(new DateDraft());
    }
  }

  ContactEntry entry() {
    return new ContactEntry(
        name,
        role,
        main,
        phone,
        email,
        wechat,
        preferredMedium,
        preferredLanguage,
        note,
        consents.stream().filter(ConsentDraft::isMeant).map(ConsentDraft::entry).toList(),
        dates.stream().filter(DateDraft::isMeant).map(DateDraft::entry).toList());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public boolean isMain() {
    return main;
  }

  public void setMain(boolean main) {
    this.main = main;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getWechat() {
    return wechat;
  }

  public void setWechat(String wechat) {
    this.wechat = wechat;
  }

  public Medium getPreferredMedium() {
    return preferredMedium;
  }

  public void setPreferredMedium(Medium preferredMedium) {
    this.preferredMedium = preferredMedium;
  }

  public Language getPreferredLanguage() {
    return preferredLanguage;
  }

  public void setPreferredLanguage(Language preferredLanguage) {
    this.preferredLanguage = preferredLanguage;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public List<ConsentDraft> getConsents() {
    return consents;
  }

  public List<DateDraft> getDates() {
    return dates;
  }
}
