import "./own-avatar.css";
import { avatarUrl } from "../art.ts";

interface Props {
  /** Id of the avatar. */
  avatar: string;
  /** Which animal it is, read aloud. */
  label: string;
}

/** The animal I am, as large as there is room; another one comes up anew. */
export function OwnAvatar({ avatar, label }: Props) {
  return <img key={avatar} class="max-own-avatar" src={avatarUrl(avatar)} alt={label} width="160" height="160" />;
}
