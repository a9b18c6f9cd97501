package org.yunhe.table.grid;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the first part of an .xlsx says of all of it: from when dates count, what is hidden. */
final class WorkbookPart extends DefaultHandler {
  private final Set<String> hidden = new HashSet<>();
  private boolean since1904;

  boolean isSince1904() {
    return since1904;
  }

  boolean isHidden(String sheet) {
    return hidden.contains(sheet);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String flag = attributes.getValue("date1904");
      since1904 = "1".equals(flag) || "true".equals(flag);
    } else if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      if (state != null && !state.equals("visible")) {
        hidden.add(attributes.getValue("name"));
      }
    }
  }
}
