package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.platform.search.SearchEverywhere;

/** What the search box of every staff page found. */
@Named
@RequestScoped
public class SearchPage {

  @Inject private SearchEverywhere search;
  @Inject private Texts texts;

  private String q;
  private List<SearchEverywhere.Result> results;

  /** Places that found something. */
  public List<SearchEverywhere.Result> getResults() {
    results = results == null ? search.with(q) : results;
    return results;
  }

  public boolean isAsked() {
    return q != null && !q.isBlank();
  }

  public String said(Message title) {
    return texts.here(title);
  }

  public String getQ() {
    return q;
  }

  /** What is longer than any name is no name; its beginning is looked for. */
  public void setQ(String typed) {
    boolean fits = typed == null || typed.length() <= SearchEverywhere.LONGEST;
    q = fits ? typed : typed.substring(0, SearchEverywhere.LONGEST);
  }
}
