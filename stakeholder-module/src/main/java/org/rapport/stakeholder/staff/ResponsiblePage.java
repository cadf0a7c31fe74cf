package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.TakeResponsibility;

/** Says who is responsible for a stakeholder (mission J18). */
@Named
@ViewScoped
public class ResponsiblePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int EMPTY_ROWS = 2;

  /** A row of the form; one without an account does not count. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long account;
    private ResponsibleRole role = ResponsibleRole.AGENT;
    private String title;

    public Long getAccount() {
      return account;
    }

    public void setAccount(Long account) {
      this.account = account;
    }

    public ResponsibleRole getRole() {
      return role;
    }

    public void setRole(ResponsibleRole role) {
      this.role = role;
    }

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }
  }

  @Inject private ReadStakeholder read;
  @Inject private TakeResponsibility responsibility;
  @Inject private Notices notices;

  private long id;
  private long version;
  private String name;
  private final List<Row> rows = new ArrayList<>();

  @PostConstruct
  void load() {
    StakeholderView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
    name = known.facts().name();
    known
        .responsible()
        .forEach(
            responsible -> {
              Row row = new Row();
              row.account = responsible.account();
              row.role = responsible.role();
              row.title = responsible.title();
              rows.add(row);
            });
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Row());
    }
  }

  public String save() {
    List<ResponsibleEntry> chosen =
        rows.stream()
            .filter(row -> row.account != null)
            .map(row -> new ResponsibleEntry(row.account, row.role, row.title))
            .toList();
    responsibility.of(id, version, chosen);
    notices.good("responsible.kept");
    return Places.view(id);
  }

  public List<StaffMember> getCandidates() {
    return responsibility.candidates();
  }

  public List<ResponsibleRole> getRoles() {
    return List.of(ResponsibleRole.values());
  }

  public List<Row> getRows() {
    return rows;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
