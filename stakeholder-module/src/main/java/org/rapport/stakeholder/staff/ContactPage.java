package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.KeepContact;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderView;

/** Adds a contact to a stakeholder or, where the address names one, edits it. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder read;
  @Inject private KeepContact keep;
  @Inject private Notices notices;

  private long stakeholderId;
  private long version;
  private String stakeholderName;
  private boolean first;
  private Long contactId;
  private boolean main;
  private final ContactDraft draft = new ContactDraft();

  @PostConstruct
  void load() {
    StakeholderView known = read.with(Parameters.id("stakeholder"));
    stakeholderId = known.id();
    version = known.version();
    stakeholderName = known.facts().name();
    first = known.contacts().isEmpty();
    if (Parameters.text("contact") != null) {
      contactId = Parameters.id("contact");
      ContactEntry contact = contact(known);
      main = contact.main();
      draft.show(contact);
    } else if (first) {
      suggest(known.facts());
    }
  }

  private ContactEntry contact(StakeholderView known) {
    return known.contacts().stream()
        .filter(contact -> contact.id() == contactId)
        .map(StakeholderView.ContactView::facts)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A person is usually reached through themselves. */
  private void suggest(StakeholderEntry known) {
    if (known.form() == StakeholderForm.INDIVIDUAL) {
      draft.setName(known.name());
      draft.setPhone(known.phone());
      draft.setEmail(known.email());
    }
  }

  public String save() {
    if (isNew()) {
      keep.added(stakeholderId, version, draft.entry());
      notices.good("contact.added");
    } else {
      keep.changed(stakeholderId, version, contactId, draft.entry());
      notices.good("contact.saved");
    }
    return Places.view(stakeholderId);
  }

  public String remove() {
    keep.removed(stakeholderId, version, contactId);
    notices.good("contact.removed");
    return Places.view(stakeholderId);
  }

  public boolean isNew() {
    return contactId == null;
  }

  /** The main contact stays it until another one is; the first contact always is. */
  public boolean isMainAnyway() {
    return main || (first && isNew());
  }

  public long getStakeholderId() {
    return stakeholderId;
  }

  public String getStakeholderName() {
    return stakeholderName;
  }

  public ContactDraft getDraft() {
    return draft;
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  public Language[] getLanguages() {
    return Language.values();
  }
}
