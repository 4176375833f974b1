/** Words of a stranger, as paragraphs: each takes the direction of its own first letters. */
export function CommentText({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p dir="auto">
          {paragraph.split('\n').map((line, place) => (
            <>
              {place > 0 ? <br /> : null}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
