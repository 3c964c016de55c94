const tokens = ['Grüße', ' vom', ' Meer 🌊'];
const events = tokens.map((token) => Buffer.from(`data: ${JSON.stringify({ token })}\n\n`));
const tokenOf = (event) => JSON.parse(event.slice('data: '.length)).token;

// Takes each chunk for an event.
function byChunk(chunks) {
  return chunks.map((chunk) => tokenOf(chunk.toString()));
}

// Decodes each chunk, and cuts the text where an event ends.
function byEvent(chunks) {
  let text = '';
  for (const chunk of chunks) text += chunk.toString();
  return text.split('\n\n').slice(0, -1).map(tokenOf);
}

// Also keeps the bytes of an unfinished character.
function byCharacter(chunks) {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text.split('\n\n').slice(0, -1).map(tokenOf);
}

const bytes = Buffer.concat(events);
const cuts = [];
for (let at = 1; at < bytes.length; at++) cuts.push([bytes.subarray(0, at), bytes.subarray(at)]);

for (const read of [byChunk, byEvent, byCharacter]) {
  const outcomes = { right: 0, wrong: 0, thrown: 0 };
  for (const chunks of [events, ...cuts]) {
    try {
      outcomes[read(chunks).join('') === tokens.join('') ? 'right' : 'wrong']++;
    } catch {
      outcomes.thrown++;
    }
  }
  const { right, wrong, thrown } = outcomes;
  console.log(`${read.name}: ${right} right, ${wrong} wrong, ${thrown} thrown`);
}
