package org.yunhe.table.grid;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts of an .xlsx that its cells point to, in their order. Unlike the library's, it knows of
 * raised text.
 */
final class SharedTexts extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final RichText text = new RichText();

  /** The text of a number; fails as a list does where there is none. */
  String get(int number) {
    return texts.get(number);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("si")) {
      text.clear();
    }
    text.start(name, attributes);
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.characters(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    text.end(name);
    if (name.equals("si")) {
      texts.add(text.toString());
    }
  }
}
