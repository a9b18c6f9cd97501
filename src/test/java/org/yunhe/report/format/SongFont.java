package org.yunhe.report.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The standard Song face of Chinese PDFs, named but not embedded: no font file is needed. */
final class SongFont {
  private static final COSName NAME = COSName.getPDFName("F1");

  private SongFont() {}

  static PDResources resources() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(NAME, font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return new PDResources(resources);
  }

  static PDStream content(PDDocument document, String text, String commands) throws IOException {
    String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    String show = "BT /F1 12 Tf 50 700 Td <" + codes + "> Tj ET" + commands;
    return new PDStream(
        document,
        new ByteArrayInputStream(show.getBytes(StandardCharsets.US_ASCII)),
        COSName.FLATE_DECODE);
  }
}
