package org.yunhe.text;

/**
 * Text as decoded from a source.
 *
 * @param text its characters, without a byte order mark; bytes that stand for no character are
 *     U+FFFD
 * @param charset name of the charset it was decoded with: {@code UTF-8}, {@code GB18030}, {@code
 *     UTF-16LE}, {@code UTF-16BE} or {@code Big5}
 */
public record DecodedText(String text, String charset) {}
