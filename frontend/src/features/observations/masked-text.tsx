const mask =
  /(\[(?:e-mail|telefoon|bsn|iban|kenteken|account|profiel-link|geboortedatum|adres|documentnummer|pasnummer|ip-adres|locatie|wallet|naam)\])/g;

/** A stored text; what the privacy gate hid is marked. */
export function MaskedText({ text }: { text: string }) {
  return (
    <>
      {text.split(mask).map((part, index) =>
        index % 2 === 1 ? (
          <mark key={index} className="masked">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
