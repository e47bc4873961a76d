/** The mark beside a name; the name says what it is. */
export function Mark(): React.JSX.Element {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <path className="ink" d="M10 1h6v5h-6zm6 5h6v5h-6zm-6 5h6v5h-6zm6 5h6v5h-6z" />
      <path className="staff" d="M10.75 21V1.75h10.5V21" />
      <path className="water" d="M3.5 26q3.1-4.1 6.25 0t6.25 0 6.25 0 6.25 0" />
    </svg>
  );
}
