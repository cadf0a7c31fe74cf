package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.models.DraftPrinciple;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.PrincipleEntry;
import org.rapport.stakeholder.models.ReadEditions;

/** Begins a principle or, where the address names a draft, changes it. */
@Named
@ViewScoped
public class EditPrinciplePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions read;
  @Inject private DraftPrinciple draftPrinciple;
  @Inject private Notices notices;

  private Long id;
  private long version;
  private final WordsDraft name = new WordsDraft();
  private final WordsDraft statement = new WordsDraft();

  @PostConstruct
  void load() {
    if (Parameters.text("id") != null) {
      EditionView known = read.principle(Parameters.id("id"));
      id = known.id();
      version = known.version();
      name.show(known.name());
      statement.show(known.text());
    }
  }

  public String save() {
    PrincipleEntry entry = new PrincipleEntry(name.words(), statement.words());
    if (isNew()) {
      id = draftPrinciple.begin(entry);
    } else {
      draftPrinciple.describe(id, version, entry);
    }
    notices.good("models.saved");
    return ModelPlaces.principle(id);
  }

  public boolean isNew() {
    return id == null;
  }

  public Long getId() {
    return id;
  }

  public WordsDraft getName() {
    return name;
  }

  public WordsDraft getStatement() {
    return statement;
  }
}
